using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AccAssistant.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OperatorDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FailureKind",
                table: "turns",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Tokens",
                table: "turns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_turns_AskedAt_Status_FailureKind_EndedAt",
                table: "turns",
                columns: new[] { "AskedAt", "Status", "FailureKind", "EndedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_turns_AskedAt_Status_FailureKind_EndedAt",
                table: "turns");

            migrationBuilder.DropColumn(
                name: "FailureKind",
                table: "turns");

            migrationBuilder.DropColumn(
                name: "Tokens",
                table: "turns");
        }
    }
}
