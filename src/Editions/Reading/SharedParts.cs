using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BarometerSite.Editions.Reading;

/// <summary>
/// What editions of one site state in the same bytes is read once, and is one object in all of them: an edition says mostly what the one before it said,
/// so that twenty take little more time and room than one. Safe to ask from several threads.
/// </summary>
internal sealed class SharedParts
{
    private readonly ConcurrentDictionary<ReadOnlyMemory<byte>, object> parts = new(new SameBytes());
    private long bytesRead;

    /// <summary>What had to be read since nothing before it was the same.</summary>
    public long BytesRead => Interlocked.Read(ref bytesRead);

    /// <summary>What was made of the same bytes; null where nothing was.</summary>
    public T? Find<T>(ReadOnlyMemory<byte> json)
        where T : class =>
        parts.GetValueOrDefault(json) as T;

    /// <param name="json">Must not change from now on.</param>
    public void Keep(ReadOnlyMemory<byte> json, object made) => parts.TryAdd(json, made);

    /// <exception cref="JsonException">It is something else.</exception>
    public T Read<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        Interlocked.Add(ref bytesRead, json.Length);
        return JsonSerializer.Deserialize(json.Span, type) ?? throw new JsonException("It holds nothing.");
    }

    private sealed class SameBytes : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public bool Equals(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Span.SequenceEqual(other.Span);

        public int GetHashCode(ReadOnlyMemory<byte> bytes)
        {
            var hash = default(HashCode);
            hash.AddBytes(bytes.Span);
            return hash.ToHashCode();
        }
    }
}
