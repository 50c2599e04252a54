package org.ytterby.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ytterby.bench.rivals.Accuracy;
import org.ytterby.bench.rivals.Answer;
import org.ytterby.bench.rivals.Goal;
import org.ytterby.numerics.Quantiles;

/**
 * What one solver answered.
 *
 * @param name of the solver
 * @param terms what it was given
 * @param answers one per month
 * @param accuracies one per month that was answered
 */
record Score(String name, String terms, List<Answer> answers, List<Accuracy> accuracies) {

    Score {
        answers = List.copyOf(answers);
        accuracies = List.copyOf(accuracies);
    }

    /** Both together. */
    Score plus(Score other) {
        List<Answer> allAnswers = new ArrayList<>(answers);
        allAnswers.addAll(other.answers);
        List<Accuracy> allAccuracies = new ArrayList<>(accuracies);
        allAccuracies.addAll(other.accuracies);
        return new Score(name, terms, allAnswers, allAccuracies);
    }

    /** Median time of all solves, those that failed with the time after which they did, s. */
    double medianSeconds() {
        return quantile(answers, 0.5, a -> a.spent().seconds());
    }

    /** Median of the processor's time, s. */
    double medianProcessorSeconds() {
        return quantile(answers, 0.5, a -> a.spent().processorSeconds());
    }

    /** Time that one solve in ten exceeds, s. */
    double slowSeconds() {
        return quantile(answers, 0.9, a -> a.spent().seconds());
    }

    /** Months without an answer. */
    long failures() {
        return answers.stream().filter(a -> !a.isGood()).count();
    }

    /** The first reason for a failure, or nothing. */
    String trouble() {
        return answers.stream()
                .map(Answer::trouble)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Answers that come as near to the known solution as asked. */
    long within(Goal goal) {
        return accuracies.stream().filter(a -> a.isWithin(goal)).count();
    }

    /** The figures, by name. */
    Map<String, Object> figures() {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("solver", name);
        f.put("terms", terms);
        f.put("months", answers.size());
        f.put("failures", failures());
        f.put("firstTrouble", trouble());
        f.put("medianSeconds", medianSeconds());
        f.put("slowestTenthSeconds", slowSeconds());
        f.put("medianProcessorSeconds", medianProcessorSeconds());
        f.put("medianIterations", quantile(answers, 0.5, Answer::iterations));
        f.put("medianRounds", quantile(answers, 0.5, Answer::rounds));
        f.put("worstObjectiveDifference", worst(Accuracy::objective));
        f.put("medianPriceDifference", median(Accuracy::medianPrice));
        f.put("worstPriceDifference", worst(Accuracy::worstPrice));
        f.put("medianWorstPriceDifference", median(Accuracy::worstPrice));
        f.put("worstPrimalResidual", worst(Accuracy::primal));
        f.put("withinGoal", within(Goal.standard()));
        return f;
    }

    double worst(ToDoubleFunction<Accuracy> figure) {
        return quantile(accuracies, 1, figure);
    }

    double median(ToDoubleFunction<Accuracy> figure) {
        return quantile(accuracies, 0.5, figure);
    }

    /** NaN where a figure is unknown. */
    static <T> double quantile(List<T> list, double p, ToDoubleFunction<T> figure) {
        double[] sample = list.stream().mapToDouble(figure).toArray();
        boolean unknown = list.isEmpty() || Arrays.stream(sample).anyMatch(Double::isNaN);
        return unknown ? Double.NaN : Quantiles.of(sample, p);
    }
}
