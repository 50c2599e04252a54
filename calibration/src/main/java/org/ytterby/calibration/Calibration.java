package org.ytterby.calibration;

import java.util.List;
import org.ytterby.domain.Economy;

/**
 * A calibrated world and how it got there.
 *
 * @param economy what is simulated
 * @param adjustments every quantity of the base month before and after reconciliation
 * @param totals published totals and what the reconciled quantities sum to
 * @param negativeMargins activities that lose money at the base month's prices; their calibrated cost is below zero
 */
public record Calibration(
        Economy economy, List<Adjustment> adjustments, List<Adjustment> totals, List<String> negativeMargins) {}
