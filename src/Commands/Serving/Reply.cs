using Microsoft.AspNetCore.Http;

namespace BarometerSite.Commands.Serving;

/// <summary>An answer whose bytes are all there; who asks for its head alone gets no more.</summary>
internal static class Reply
{
    public static Task Send(HttpContext context, string type, string text) => Send(context, type, Encoding.UTF8.GetBytes(text));

    public static Task Send(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
