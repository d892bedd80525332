using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Storage.Keys;

/// <summary>Opens what <see cref="KeySealing"/> sealed. Its name is written beside every sealed key.</summary>
public sealed class KeyOpening(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => services.GetRequiredService<KeySealing>().Open(encryptedElement);
}
