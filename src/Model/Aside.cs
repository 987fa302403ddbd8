namespace BarometerSite.Model;

/// <summary>Something that travels with a value and is no part of it: two values that differ in it alone are equal, and no edition states it.</summary>
internal readonly struct Aside<T>(T content) : IEquatable<Aside<T>>
{
    public T Content { get; } = content;

    public static implicit operator Aside<T>(T content) => new(content);

    public bool Equals(Aside<T> other) => true;

    public override bool Equals(object? obj) => obj is Aside<T>;

    public override int GetHashCode() => 0;
}
