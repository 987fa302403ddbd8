namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Dialogue =>
    [
        Of("Whoever wants to write must know how long there is time.",
            Complaints.TopicWithoutEnd(In("content/da/dialogue/light.md", "⟦title: Lys⟧\nstate: open\n"))),
        Of("The last day on which people could write has passed, and nobody has said what came of it.",
            Complaints.TopicOver(
                In("content/da/dialogue/light.md", "state: open\nuntil: ⟦2014-05-31⟧\n"), new DateOnly(2014, 5, 31), new DateOnly(2014, 6, 30))),
        Of("What people write to the city is theirs. It is published if they agree, and the day of their answer is kept.",
            Complaints.ContributionWithoutConsent(In("content/da/dialogue/light.md", "contributions:\n  - ⟦received: 2014-05-12⟧\n"))),
        Of("Some agree to have the text published, but want no name beside it.",
            Complaints.NameWithoutConsent(In("content/da/dialogue/light.md", "consent: { to: text, date: 2014-05-14 }\nname: ⟦Eksempel Eksempelsen⟧\n"))),
        Of("An address or a number leads strangers to a person, and search engines keep it.",
            Complaints.PersonalData("an e-mail address", In("content/da/dialogue/light.md", "text: ⟦Skriv til mig på eksempel@example.org⟧\n"))),
    ];
}
