using System.Text;
using CsvHelper;

namespace SampleKit;

/// <summary>CSV on standard input to CSV on standard output, one row out for each row in, in order.</summary>
public static class CsvPipe
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the pipe; the answer of a row is the list of its fields.</summary>
    /// <returns>The exit code: 0, or 2 when the header cannot be used.</returns>
    public static int Run(string[] inputColumns, string[] outputColumns, Func<CsvRow, IEnumerable<string>> answer)
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        using var output = Writer(Console.OpenStandardOutput());
        try
        {
            Write(output, outputColumns);
            foreach (var row in CsvTable.Read(reader, inputColumns))
                Write(output, answer(row));
            return 0;
        }
        catch (InvalidDataException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 2;
        }
    }

    /// <summary>A CSV writer with line feeds, UTF-8 without a mark, and no culture.</summary>
    public static CsvWriter Writer(Stream stream) => CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n", HasHeader = false });

    /// <summary>Writes one record.</summary>
    public static void Write(CsvWriter writer, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            writer.WriteField(field);
        writer.EndRecord();
    }
}
