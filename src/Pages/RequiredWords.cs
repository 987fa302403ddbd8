using BarometerSite.Model;
using BarometerSite.Pages.Search;

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
        chart_stops_most chart_subtitle chart_subtitle_one chart_the_figure chart_uncertainty_is chart_same
        calendar_day_not_set calendar_edition calendar_topic card_more card_one_more contribution_dates contribution_no_name contribution_title
        calendar_each_half_year calendar_first_half calendar_month_not_set calendar_no_months calendar_once_a_year calendar_second_half calendar_some_months
        column_component column_count column_lower column_mark column_parts column_period column_published column_ranked column_source column_upper
        column_value
        computed_beyond_above computed_beyond_below computed_component computed_distance computed_gap computed_index computed_index_relative
        computed_part computed_parts_many computed_ratio
        column_confidentiality column_n column_note column_source_address column_source_title column_status data_about_confidentiality data_about_dimension
        data_about_lower data_about_n data_about_note data_about_period data_about_published data_about_source data_about_source_address
        data_about_source_title data_about_status data_about_upper data_about_value data_form_citation data_form_csv data_form_datapackage data_form_excel_csv
        data_form_json data_form_json_stat data_form_sdmx_csv data_form_xlsx data_form_zip data_measure data_readme data_vintage data_vintage_before
        data_vintage_counts workbook_about workbook_address workbook_as_of workbook_contents workbook_contents_about workbook_cover workbook_indicator
        workbook_licence workbook_meaning workbook_not_available workbook_notes workbook_notes_about workbook_page workbook_publisher workbook_rows
        workbook_sheet workbook_sign workbook_sources workbook_sources_about
        date_day date_month period_half_year_1 period_half_year_2 period_quarter
        description_advice description_calendar description_committees description_corrections description_data description_dialogue description_editions
        description_indicators description_keywords description_method description_needs description_news description_not_found description_over_time
        description_policy description_report description_search
        dots_cities_title dots_distance_title dots_equal dots_higher dots_index_note dots_index_title dots_ratio_one dots_widest
        correction_decided edition_corrected_name edition_explanation edition_now
        explore explore_failed explore_groups explore_keys explore_leave explore_reset
        evidence_all evidence_none evidence_one evidence_only_goal_judged evidence_only_goal_not_judged evidence_some
        change_none citation citation_unpublished corrected corrected_link corrected_since corrected_withheld finding_level finding_of_part finding_pace
        focus_area late_release release_expected release_expected_title
        formula_direction formula_level formula_level_uncertain formula_linear_pace formula_milestones formula_plan
        front_page goal_title
        gauge_decisive gauge_expected gauge_latest gauge_start gauge_target gauge_title
        grid_from grid_half grid_published grid_reckoned group_levels groups_apart
        headline_none_reached headline_reached
        indication_after indication_before indication_between indication_both_above indication_both_below indication_both_kept indication_note indication_result
        keywords_other language_name needs_sentence
        menu_calendar menu_committees menu_data menu_editions menu_front menu_indicators menu_method menu_policy
        movement_down movement_not_comparable movement_same movement_unchanged movement_up
        note_break note_definition_differs note_estimated note_low_reliability note_missing note_part_missing note_provisional note_replaced note_revised
        note_suppressed
        over_time_caption over_time_group_published over_time_group_reckoned over_time_link over_time_now over_time_now_none over_time_now_some
        over_time_reckoned over_time_then_none over_time_then_some over_time_today over_time_turn_after over_time_turn_in over_time_turned
        over_time_turned_none over_time_turned_some
        other_indicators overall_goal_title part_of_indicator published_unknown rank_of rank_of_unknown
        receipt_actual receipt_allowance receipt_base receipt_change receipt_judged receipt_margin
        receipt_milestone receipt_milestones receipt_needed receipt_no_sampling receipt_projected receipt_result
        receipt_rounding receipt_rounding_of receipt_target receipt_threshold
        report_done report_of_edition report_of_today report_see_edition report_since report_since_none report_why
        robustness_agrees robustness_base robustness_differs robustness_eurostat robustness_lower robustness_open_sdg robustness_own robustness_refused
        robustness_sentence robustness_upper
        search_all search_failed search_label search_many search_none search_one take_away_square take_away_upright take_away_wide
        stop_least stop_most table_caption table_chart_caption table_origin table_origin_numbered
        target_at_least target_at_most target_change_percent target_change_points target_changed target_decided target_decided_undated
        target_direction target_direction_open target_line target_milestone target_milestones target_not_set target_of_part target_parity
        target_parity_within target_parts target_rank
        news_added news_added_activities news_withdrawn_activities
        news_altered_figure news_altered_figure_several news_and news_annotated_figure news_annotated_figure_hidden
        news_annotated_figure_missing news_annotated_figure_several news_cause_correction_of
        news_cause_new_figure_of news_cause_revision_of news_cause_time_overdue news_causes_each news_causes_together news_corrected_figure
        news_corrected_figure_several news_correction news_description news_earlier_figure news_earlier_figure_several news_feed_of news_feed_part
        news_feed_title news_first news_in news_method news_method_test news_moved news_new_figure news_new_figure_several news_no_figure news_nothing
        news_order news_other news_recomputed news_recomputed_figure news_released_figure news_released_figure_several news_revised_figure
        news_revised_figure_several news_since news_state news_target_changed news_target_decided news_target_gone news_text news_text_body
        news_vanished_figure news_vanished_figure_several news_verdict news_verdict_plain news_verdict_reasons news_withdrawn news_withheld_figure
        news_withheld_figure_several news_working
        terms_back terms_title
        test_one_sided test_two_sided threshold_at_least threshold_at_most threshold_change threshold_distance threshold_pace
        tile_above tile_below tile_not_measured tile_note tile_title
        title_advice title_calendar title_committees title_corrections title_data title_dialogue title_editions title_indicators title_keywords
        title_method title_moved title_needs title_news title_not_found title_over_time title_policy title_report title_search
        topic_reader_unknown value_missing value_suppressed write_subject_ask write_subject_mistake write_subject_topic
        """;

    public static readonly ImmutableArray<string> All =
    [
        .. Written.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        .. Keys(Codes.Verdicts, "verdict_*", "verdict_*_explanation"),
        .. Keys(Codes.Reasons, "reason_*", "reason_*_short"),
        .. Keys(Codes.Units, "unit_*", "unit_sign_*", "figure_*"),
        .. Keys(Codes.Directions, "better_*"),
        .. Keys(Codes.Coverages, "coverage_*", "place_*"),
        .. Keys(Codes.Methods, "method_*", "receipt_*"),
        .. Keys(Codes.Needs, "need_*"),
        .. Keys(Codes.Indications, "indication_*"),
        .. Keys(Codes.Headings, "groups_both_*", "heading_*"),
        .. Keys(Codes.GapCourses, "gap_*"),
        .. Keys(Codes.TargetChanges, "change_*"),
        .. Keys(Codes.Eurostat, "eurostat_*"),
        .. Keys(Codes.OpenSdg, "open_sdg_*"),
        .. Keys(Codes.Refusals, "refusal_*"),
        .. Keys(Codes.Changes, "news_count_*_one", "news_count_*_many"),
        .. Keys(Codes.Causes, "news_cause_*"),
        .. Keys(Codes.Subjects, "subject_*"),
        .. Keys(Codes.ChangeDetails, "detail_*"),
        .. Keys(Codes.Advice, "advice_*"),
        .. Keys(Codes.ActivityStates, "activity_*", "activity_*_since"),
        .. Keys(Codes.TopicStages, "topic_*", "topic_*_note"),
        .. Keys(Codes.Consents, "contribution_consent_*"),
        .. Keys(Codes.Receptions, "reception_*"),
        .. Keys(SearchKinds.Codes, "search_kind_*"),
        .. MeasurementColumns.AfterDimensions.SelectMany(column => column.Codes.Select(code => $"code_{column.Id}_{code.ToLowerInvariant()}")),
        .. Enumerable.Range(1, TimesOfYear.Months).Select(month => "month_" + month.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <param name="patterns">Each key with a star where the code stands.</param>
    private static IEnumerable<string> Keys<T>(CodeList<T> codes, params string[] patterns)
        where T : struct, Enum =>
        codes.Values.SelectMany(value => patterns.Select(pattern => pattern.Replace("*", codes.Key(value), StringComparison.Ordinal)));
}
