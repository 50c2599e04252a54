package org.ytterby.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Runs futures on threads of this machine; each thread takes the next number when it is free. */
public final class ThreadExecutor implements FutureExecutor {

    private final int threads;
    private final BooleanSupplier stopped;

    /**
     * An executor.
     *
     * @param threads how many, one or more
     * @param stopped asked before each future; once true no further future is started
     */
    public ThreadExecutor(int threads, BooleanSupplier stopped) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be one or more (is " + threads + ").");
        }
        this.threads = threads;
        this.stopped = stopped;
    }

    @Override
    public String name() {
        return "threads";
    }

    /** Results of the futures that finished without a gap from 0; a stop may leave later ones out. */
    @Override
    public <W, T> List<T> run(
            int futures, Supplier<W> workerFactory, Function<W, IntFunction<T>> job, IntConsumer progress) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(futures);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, futures));
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int w = 0; w < Math.min(threads, futures); w++) {
                workers.add(pool.submit(() -> {
                    IntFunction<T> work = job.apply(workerFactory.get());
                    for (int i = next.getAndIncrement();
                            i < futures && !stopped.getAsBoolean();
                            i = next.getAndIncrement()) {
                        results.set(i, work.apply(i));
                        progress.accept(done.incrementAndGet());
                    }
                }));
            }
            await(workers);
        } finally {
            pool.shutdownNow();
        }
        return prefix(results);
    }

    private static void await(List<Future<?>> workers) {
        for (Future<?> worker : workers) {
            try {
                worker.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while futures were running", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException("a future failed", e.getCause());
            }
        }
    }

    private static <T> List<T> prefix(AtomicReferenceArray<T> results) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            T result = results.get(i);
            if (result == null) {
                break;
            }
            list.add(result);
        }
        return list;
    }
}
