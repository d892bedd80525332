using AccAssistant.Tests.Storage;

namespace AccAssistant.Tests.Conversations.Models;

[OnPostgreSql]
public sealed class TokenLedgerOnPostgreSqlTests : TokenLedgerTests;
