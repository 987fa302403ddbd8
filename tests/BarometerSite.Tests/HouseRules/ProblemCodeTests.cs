using BarometerSite.Tests.Binding;
using BarometerSite.Tests.Cards;
using BarometerSite.Tests.Cases;
using BarometerSite.Tests.Disk;
using BarometerSite.Tests.Editions;
using BarometerSite.Tests.Editions.Comparing;
using BarometerSite.Tests.Importing;
using BarometerSite.Tests.Pages;
using BarometerSite.Tests.Rendering;
using BarometerSite.Tests.Serving;
using BarometerSite.Tests.Shell;
using BarometerSite.Tests.Sources;
using BarometerSite.Tests.Verification;

namespace BarometerSite.Tests.HouseRules;

/// <summary>No complaint that nobody has ever seen.</summary>
public sealed class ProblemCodeTests
{
    /// <summary>What a folder of small files cannot show: the disk, the system, very much of anything, two names that Windows takes for one.</summary>
    private static readonly Dictionary<string, (Type Tests, string Test)> ShownByTests = new(StringComparer.Ordinal)
    {
        ["file-too-large"] = (typeof(SourceFolderTests), nameof(SourceFolderTests.A_file_above_the_limit_is_told_without_being_read)),
        ["site-too-large"] = (typeof(SourceFolderTests), nameof(SourceFolderTests.A_site_above_the_limit_is_told)),
        ["too-many-files"] = (typeof(SourceSetTests), nameof(SourceSetTests.More_files_than_the_limit_are_refused)),
        ["path-case-clash"] = (typeof(SourceSetTests), nameof(SourceSetTests.Paths_that_are_one_on_Windows_are_refused)),
        ["unreadable-file"] = (typeof(SourceFolderTests), nameof(SourceFolderTests.A_file_that_cannot_be_read_is_told_and_the_rest_is_read)),
        ["special-file"] = (typeof(SourceFolderTests), nameof(SourceFolderTests.A_socket_is_told)),
        ["system-refused"] = (typeof(SurroundingsTests), nameof(SurroundingsTests.What_the_system_refuses_is_told_as_that)),
        ["symbolic-link"] = (typeof(SourceFolderTests), nameof(SourceFolderTests.A_symbolic_link_is_refused)),
        ["unusable-file-name"] = (typeof(SourceFolderTests), nameof(SourceFolderTests.A_file_name_that_no_other_machine_can_hold_is_told)),
        ["output-not-ours"] = (typeof(OutputFolderTests), nameof(OutputFolderTests.A_folder_that_we_did_not_make_is_left_alone)),
        ["output-not-writable"] =
            (typeof(OutputDiskFullTests), nameof(OutputDiskFullTests.A_folder_that_may_not_be_written_is_told_and_the_old_site_stays)),
        ["disk-full"] = (typeof(OutputDiskFullTests), nameof(OutputDiskFullTests.A_full_disk_is_told_and_the_old_site_stays)),
        ["cards-cannot-be-drawn"] = (typeof(CardsCommandTests), nameof(CardsCommandTests.Without_the_typeface_it_says_so_and_builds_nothing)),
        ["card-character-missing"] = (typeof(SharedPageTests), nameof(SharedPageTests.A_character_that_the_typeface_lacks_is_told_where_it_was_written)),
        ["port-taken"] = (typeof(ServeCommandTests), nameof(ServeCommandTests.A_port_that_is_taken_is_told)),
        ["output-busy"] = (typeof(OutputFolderTests), nameof(OutputFolderTests.A_second_build_of_the_same_folder_is_told_to_wait)),
        ["revision-unknown"] = (typeof(GitRevisionTests), nameof(GitRevisionTests.What_names_no_commit_is_told)),
        ["blob-missing"] = (typeof(GitRevisionTests), nameof(GitRevisionTests.A_file_whose_content_git_lacks_is_told)),
        ["date-unknown"] = (typeof(BuildDateTests), nameof(BuildDateTests.Without_any_date_the_cure_is_named_and_the_clock_not_asked)),
        ["invalid-source-date-epoch"] = (typeof(BuildDateTests), nameof(BuildDateTests.An_environment_variable_that_is_no_time_is_told)),
        ["already-there"] = (typeof(NewCommandTests), nameof(NewCommandTests.What_is_there_is_never_begun_anew)),
        ["templates-older"] = (typeof(NewTemplatesTests), nameof(NewTemplatesTests.A_site_is_told_which_templates_are_newer_and_takes_them_when_asked)),
        ["invalid-json"] = (typeof(RenderCommandTests), nameof(RenderCommandTests.What_is_wrong_is_told_with_its_place)),
        ["tables-too-large"] =
            (typeof(DisclosureBinderTests), nameof(DisclosureBinderTests.Tables_of_very_many_hidden_figures_are_refused_instead_of_freezing_the_build)),
        ["chart-colours-too-close"] =
            (typeof(ColourLintTests), nameof(ColourLintTests.Red_beside_green_is_told_apart_by_most_but_not_without_red_cones)),
        ["chart-colour-too-faint"] = (typeof(ColourLintTests), nameof(ColourLintTests.Yellow_on_white_is_too_faint)),
        ["edition-not-named"] = (typeof(EditionFileTests), nameof(EditionFileTests.A_file_keeps_its_name)),
        ["edition-renamed"] = (typeof(EditionFileTests), nameof(EditionFileTests.A_file_keeps_its_name)),
        ["edition-changed"] = (typeof(EditionFileTests), nameof(EditionFileTests.One_changed_byte_of_an_edition_is_found)),
        ["edition-unreadable"] = (typeof(EditionFileTests), nameof(EditionFileTests.A_foreign_damaged_or_newer_file_is_told)),
        ["edition-chain-broken"] = (typeof(EditionFileTests), nameof(EditionFileTests.An_edition_that_is_changed_with_its_digest_breaks_the_chain)),
        ["edition-later"] = (typeof(EditionFileTests), nameof(EditionFileTests.An_edition_of_a_later_day_is_left_out_with_a_note)),
        ["edition-exists"] = (typeof(EditionFileTests), nameof(EditionFileTests.What_must_not_be_published_is_refused)),
        ["edition-not-later"] = (typeof(EditionFileTests), nameof(EditionFileTests.What_must_not_be_published_is_refused)),
        ["edition-as-of-earlier"] = (typeof(EditionFileTests), nameof(EditionFileTests.An_edition_knows_no_less_than_the_one_before)),
        ["edition-to-correct-missing"] = (typeof(EditionFileTests), nameof(EditionFileTests.Only_what_was_published_can_be_corrected)),
        ["sources-uncommitted"] = (typeof(PublishCommandTests), nameof(PublishCommandTests.What_is_not_committed_is_not_published)),
        ["commit-unknown"] = (typeof(PublishCommandTests), nameof(PublishCommandTests.A_folder_without_git_must_be_said_to_be_dirty)),
        ["edition-not-written"] = (typeof(PublishCommandTests), nameof(PublishCommandTests.A_folder_that_refuses_the_file_is_told)),
        ["edition-unknown"] = (typeof(SiteVerificationTests), nameof(SiteVerificationTests.Only_the_edition_that_is_asked_for_is_looked_at)),
        ["edition-reckoned-otherwise"] = (typeof(SiteVerificationTests),
            nameof(SiteVerificationTests.A_verdict_that_does_not_follow_from_the_editions_own_figures_is_an_error)),
        ["edition-of-other-method"] = (typeof(SiteVerificationTests),
            nameof(SiteVerificationTests.A_verdict_of_an_older_method_stays_as_it_was_published_and_is_told_without_failing)),
        ["edition-shown-otherwise"] = (typeof(SiteVerificationTests),
            nameof(SiteVerificationTests.One_number_or_word_that_a_built_site_shows_otherwise_is_found)),
        ["edition-not-shown"] = (typeof(SiteVerificationTests), nameof(SiteVerificationTests.A_page_that_a_built_site_lacks_is_found)),
        ["built-list-unreadable"] = (typeof(VerifyCommandTests), nameof(VerifyCommandTests.A_folder_that_no_build_made_is_told)),
        ["built-file-missing"] = (typeof(VerifyCommandTests), nameof(VerifyCommandTests.A_built_site_that_is_not_as_it_was_built_is_told)),
        ["built-file-changed"] = (typeof(VerifyCommandTests), nameof(VerifyCommandTests.A_built_site_that_is_not_as_it_was_built_is_told)),
        ["built-file-foreign"] = (typeof(VerifyCommandTests), nameof(VerifyCommandTests.A_built_site_that_is_not_as_it_was_built_is_told)),
        ["correction-never-published"] =
            (typeof(CorrectionProblemTests), nameof(CorrectionProblemTests.What_was_never_published_is_told_with_what_was)),
        ["published-figure-changed"] = (typeof(EditionProblemTests),
            nameof(EditionProblemTests.A_published_figure_that_differs_is_an_error_that_names_both_values_and_the_two_ways_out)),
        ["correction-not-published"] =
            (typeof(EditionProblemTests), nameof(EditionProblemTests.A_correction_lifts_the_error_and_warns_until_it_is_published)),
        ["correction-of-no-edition"] = (typeof(CorrectionProblemTests), nameof(CorrectionProblemTests.An_edition_that_nobody_published_is_told)),
        ["address-gone"] = (typeof(MovedAddressTests),
            nameof(MovedAddressTests.A_goal_with_another_slug_is_an_error_at_its_file_with_the_line_to_write_and_what_lies_below_goes_with_it)),
        ["import-unreadable"] = (typeof(HostileImportTests), nameof(HostileImportTests.What_is_broken_or_too_large_is_told_with_the_cure)),
        ["import-too-large"] = (typeof(HostileImportTests), nameof(HostileImportTests.What_is_broken_or_too_large_is_told_with_the_cure)),
        ["import-no-table"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.A_text_without_a_table_is_told)),
        ["import-choose-sheet"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.Which_sheet_is_meant)),
        ["import-unknown-column"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.Rows_that_nobody_has)),
        ["import-choose-column"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.Which_column_is_the_value)),
        ["import-choose-rows"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.Rows_that_differ_by_what_the_indicator_does_not_know)),
        ["import-unknown-member"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.A_member_that_others_call_otherwise)),
        ["import-unknown-sign"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.Two_dots_mean_what_somebody_says)),
        ["import-decimal-mark"] = (typeof(ImportChoiceTests), nameof(ImportChoiceTests.What_a_workbook_stores_as_text_may_be_thousands)),
        ["import-twice"] = (typeof(ImportMergeTests), nameof(ImportMergeTests.The_same_figure_twice_is_one_and_two_of_them_are_told)),
        ["import-published-needed"] = (typeof(ImportMergeTests), nameof(ImportMergeTests.What_differs_needs_a_date_and_is_never_overwritten)),
        ["import-differs"] = (typeof(ImportMergeTests), nameof(ImportMergeTests.A_revision_must_be_later_and_one_publication_has_one_figure)),
        ["import-cells-lacking"] = (typeof(ImportMergeTests),
            nameof(ImportMergeTests.New_rows_without_the_number_asked_that_the_rows_before_have_are_warned_of_with_the_column_that_may_be_it)),
        ["import-computed"] = (typeof(ImportCommandTests), nameof(ImportCommandTests.Only_an_indicator_with_figures_of_its_own_can_take_some)),
        ["import-not-written"] = (typeof(ImportCommandTests), nameof(ImportCommandTests.A_folder_that_refuses_the_file_is_told_and_what_was_there_stays)),
        ["glossary-too-large"] = (typeof(PageTermsTests), nameof(PageTermsTests.More_words_than_the_limit_are_told)),
        ["yaml-too-large"] = (typeof(YamlReaderTests), nameof(YamlReaderTests.More_keys_than_the_limit_are_refused)),
    };

    [Fact]
    public void Every_code_is_shown_by_a_case_or_by_a_test_named_here()
    {
        var shown = Case.All.SelectMany(found => found.Problems ?? []).ToList();
        var unshown = ProblemCodes.All
            .Where(code => !shown.Any(line => line.Contains($" {code}: ", StringComparison.Ordinal)) && !ShownByTests.ContainsKey(code))
            .ToList();
        Assert.Empty(unshown);
    }

    [Fact]
    public void Every_test_named_here_speaks_of_its_code() => Assert.All(ShownByTests, entry =>
    {
        var (path, _) = SourceCode.Tests.First(file => file.Path.EndsWith($"/{entry.Value.Tests.Name}.cs", StringComparison.Ordinal));
        var text = SourceCode.Text(path);
        var name = text.IndexOf($" {entry.Value.Test}(", StringComparison.Ordinal);
        // With its attributes, which may hold what it expects, and without the next test.
        var start = text.LastIndexOf("\n\n", name, StringComparison.Ordinal);
        var end = text.IndexOf("\n    [", name, StringComparison.Ordinal);
        var body = end < 0 ? text[start..] : text[start..end];
        Assert.True(body.Contains(entry.Key, StringComparison.Ordinal), $"{entry.Value.Test} does not speak of {entry.Key}.");
    });

    [Fact]
    public void Every_code_is_a_word_of_small_letters_and_hyphens() => Assert.All(ProblemCodes.All, code => Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", code));
}
