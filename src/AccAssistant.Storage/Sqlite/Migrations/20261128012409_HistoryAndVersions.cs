using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AccAssistant.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HistoryAndVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "turns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Rating",
                table: "turns",
                type: "TEXT",
                maxLength: 8,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "TraceId",
                table: "turns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Browser",
                table: "sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "DeletedAt",
                table: "conversations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PinnedAt",
                table: "conversations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "turn_texts",
                columns: table => new
                {
                    TurnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConversationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_turn_texts", x => x.TurnId);
                    table.ForeignKey(
                        name: "FK_turn_texts_turns_TurnId",
                        column: x => x.TurnId,
                        principalTable: "turns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_turns_ConversationId_Place_Ordinal",
                table: "turns",
                columns: new[] { "ConversationId", "Place", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_conversations_DeletedAt",
                table: "conversations",
                column: "DeletedAt");

            migrationBuilder.CreateIndex(
                name: "IX_turn_texts_ConversationId",
                table: "turn_texts",
                column: "ConversationId");

            // A version stands where the first question of its chain stood.
            migrationBuilder.Sql("""
                WITH RECURSIVE chain(id, place) AS (
                    SELECT Id, Ordinal FROM turns WHERE ReplacesTurnId IS NULL
                    UNION ALL
                    SELECT turns.Id, chain.place FROM turns JOIN chain ON turns.ReplacesTurnId = chain.id)
                UPDATE turns SET Place = COALESCE((SELECT place FROM chain WHERE chain.id = turns.Id), Ordinal);
                """);
            migrationBuilder.Sql("""
                INSERT INTO turn_texts (TurnId, ConversationId, Text)
                SELECT Id, ConversationId, lower(Question || ' ' || Answer) FROM turns;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "turn_texts");

            migrationBuilder.DropIndex(
                name: "IX_turns_ConversationId_Place_Ordinal",
                table: "turns");

            migrationBuilder.DropIndex(
                name: "IX_conversations_DeletedAt",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "turns");

            migrationBuilder.DropColumn(
                name: "Rating",
                table: "turns");

            migrationBuilder.DropColumn(
                name: "TraceId",
                table: "turns");

            migrationBuilder.DropColumn(
                name: "Browser",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "PinnedAt",
                table: "conversations");
        }
    }
}
