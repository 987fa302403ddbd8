using System.CommandLine;

namespace BarometerSite.Commands;

/// <summary><c>completion</c>: the lines that let a shell complete what is typed, by asking the program (System.CommandLine's <c>[suggest]</c>).</summary>
internal sealed class CompletionCommand : ExampleCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _barometer() {
              local IFS=$'\n'
              COMPREPLY=( $(compgen -W "$(barometer "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _barometer barometer

            """,
        ["zsh"] = """
            _barometer() {
              local -a found
              found=("${(@f)$(barometer "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
              compadd -- "${found[@]}" || _files
            }
            compdef _barometer barometer

            """,
        ["fish"] = """
            complete -c barometer -a '(set -l line (commandline -cp); barometer "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName barometer -ScriptBlock {
              param($word, $tree, $position)
              barometer "[suggest:$position]" "$tree" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }

            """,
    };

    private readonly Argument<string> shell = new("SHELL") { Description = "Which shell: " + string.Join(", ", Scripts.Keys) + "." };

    public CompletionCommand()
        : base("completion", "Print the lines that let a shell complete commands, options and choices.", "barometer completion bash")
    {
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Add(shell);
        SetAction(result => result.InvocationConfiguration.Output.Write(Scripts[result.GetRequiredValue(shell)]));
    }
}
