using System.Collections.Immutable;
using System.Globalization;

namespace BarometerSite.Pages;

/// <summary>The words that sentences are made of. Templates use more; those are checked where a template asks for them.</summary>
internal static class RequiredWords
{
    private const string Written = """
        bars_equal bars_extremes bars_none_above bars_none_below bars_only bars_some_above bars_some_below
        chart_above_target chart_axis_is_cut chart_band_is chart_bars_title chart_below_target chart_break chart_confidential_are
        chart_confidential_figure chart_definition_differs chart_earlier chart_earlier_are chart_estimated chart_extremes chart_fell chart_figure_in
        chart_latest_is chart_low_reliability chart_marked_is chart_not_comparable chart_nothing chart_on_target chart_only_figure
        chart_other_series chart_plan chart_planned_are chart_projected chart_projected_in chart_provisional chart_rose chart_stops_least
        chart_stops_most chart_subtitle chart_subtitle_one chart_the_figure chart_uncertainty_is chart_unchanged
        calendar_each_half_year calendar_first_half calendar_month_not_set calendar_no_months calendar_once_a_year calendar_second_half calendar_some_months
        column_component column_count column_lower column_mark column_parts column_period column_published column_ranked column_source column_upper column_value
        better_higher better_lower better_neither coverage_cities coverage_city coverage_country
        computed_beyond_above computed_beyond_below computed_component computed_distance computed_gap computed_index computed_index_relative
        computed_part computed_parts_many computed_ratio
        date_day date_month period_half_year period_quarter
        description_calendar description_committees description_data description_indicators description_method description_not_found description_policy
        dots_cities_title dots_distance_title dots_equal dots_higher dots_index_note dots_index_title dots_ratio_one dots_widest
        evidence_all evidence_none evidence_one evidence_only_goal_judged evidence_only_goal_not_judged evidence_some
        change_brought_forward change_given_up change_lowered change_none change_postponed change_raised change_reframed change_set
        eurostat_insufficient_progress eurostat_moderate_movement_away eurostat_moderate_progress eurostat_movement_away eurostat_no_change
        eurostat_significant_movement_away eurostat_significant_progress
        feed_entry feed_title finding_level finding_of_part finding_pace
        formula_direction formula_level formula_level_uncertain formula_linear_pace formula_milestones formula_plan
        front_page gap_grows gap_shrinks gap_turned gap_unchanged gap_unclear goal_title
        gauge_decisive gauge_expected gauge_latest gauge_start gauge_target gauge_title
        group_levels groups_apart groups_both_down groups_both_unchanged groups_both_unclear groups_both_up heading_down heading_unchanged heading_unclear heading_up
        headline_none_reached headline_reached language_name
        menu_calendar menu_committees menu_data menu_front menu_indicators menu_method menu_policy
        method_direction method_level method_linear_pace method_met method_plan
        movement_down movement_not_comparable movement_same movement_unchanged movement_up
        note_break note_definition_differs note_estimated note_low_reliability note_missing note_part_missing note_provisional note_revised note_suppressed
        open_sdg_deterioration open_sdg_limited_progress open_sdg_moderate_progress open_sdg_substantial_progress open_sdg_target_achieved
        other_indicators overall_goal_title part_of_indicator place_cities place_city place_country published_unknown rank_of rank_of_unknown
        receipt_actual receipt_allowance receipt_base receipt_change receipt_direction receipt_judged receipt_level receipt_linear_pace receipt_margin
        receipt_met receipt_milestone receipt_milestones receipt_needed receipt_no_sampling receipt_plan receipt_projected receipt_result
        receipt_rounding receipt_rounding_of receipt_target receipt_threshold
        refusal_no_time refusal_sign_change refusal_target_is_zero refusal_target_kept_by_base refusal_value_is_negative refusal_value_is_zero
        robustness_agrees robustness_base robustness_differs robustness_eurostat robustness_lower robustness_open_sdg robustness_own robustness_refused
        robustness_sentence robustness_upper
        stop_least stop_most table_caption table_chart_caption
        target_at_least target_at_most target_change_percent target_change_points target_changed target_decided target_decided_undated
        target_direction target_direction_open target_line target_milestone target_milestones target_not_set target_of_part target_parity
        target_parity_within target_parts target_rank
        test_one_sided test_two_sided threshold_at_least threshold_at_most threshold_change threshold_distance threshold_pace
        tile_above tile_below tile_not_measured tile_note tile_title
        title_calendar title_committees title_data title_indicators title_method title_not_found title_policy
        value_missing value_suppressed
        """;

    private static readonly string[] Verdicts = ["reached", "on_track", "too_slow", "unchanged", "wrong_way", "not_reached", "cannot_tell"];

    private static readonly string[] Reasons =
    [
        "target_not_set", "no_measurement", "one_measurement", "none_for_due_period", "break_in_series",
        "reference_missing", "suppressed", "uncertainty_too_wide", "overdue",
    ];

    private static readonly string[] Units =
        ["percent", "percentage_points", "per_thousand", "index_points", "rank", "mark", "count", "persons", "percent_change", "ratio"];

    public static readonly ImmutableArray<string> All =
    [
        .. Written.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        .. Verdicts.SelectMany(verdict => new[] { "verdict_" + verdict, $"verdict_{verdict}_explanation" }),
        .. Reasons.Select(reason => "reason_" + reason),
        .. Units.SelectMany(unit => new[] { "unit_" + unit, "unit_sign_" + unit, "figure_" + unit }),
        .. Enumerable.Range(1, 12).Select(month => "month_" + month.ToString(CultureInfo.InvariantCulture)),
    ];
}
