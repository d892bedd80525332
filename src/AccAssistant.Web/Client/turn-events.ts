// The twin of AccAssistant.Conversations/Turns/TurnEvent.cs; a test holds the two equal.

export type TurnStatus = "running" | "completed" | "failed" | "cancelled" | "interrupted";

export interface TurnStarted {
  readonly type: "started";
  readonly number: number;
  readonly turnId: string;
  readonly question: string;
  readonly askedAt: string;
  readonly replacesTurnId: string | null;
}

export interface TurnStored {
  readonly type: "stored";
  readonly number: number;
  readonly turnId: string;
}

export interface TurnProgress {
  readonly type: "progress";
  readonly number: number;
  readonly turnId: string;
  readonly text: string;
}

export interface ToolStarted {
  readonly type: "toolStarted";
  readonly number: number;
  readonly turnId: string;
  readonly callId: string;
  readonly text: string;
}

export interface ToolProgress {
  readonly type: "toolProgress";
  readonly number: number;
  readonly turnId: string;
  readonly callId: string;
  readonly text: string;
}

export interface ToolFinished {
  readonly type: "toolFinished";
  readonly number: number;
  readonly turnId: string;
  readonly activity: ToolActivity;
}

/** Never reaches a browser: the server sends `answerRendered` in its place. */
export interface AnswerText {
  readonly type: "answerText";
  readonly number: number;
  readonly turnId: string;
  readonly text: string;
}

export interface AnswerWithdrawn {
  readonly type: "answerWithdrawn";
  readonly number: number;
  readonly turnId: string;
}

export interface AnswerRendered {
  readonly type: "answerRendered";
  readonly number: number;
  readonly turnId: string;
  readonly firstBlock: number;
  readonly blocks: readonly string[];
  readonly tail: string;
}

export interface TurnEnded {
  readonly type: "ended";
  readonly number: number;
  readonly turnId: string;
  readonly status: TurnStatus;
  readonly failure: string | null;
  readonly notes: TurnNotes;
}

/** What stands beside an answer or failure; the page reads it from the stored turn. */
export interface TurnNotes {
  readonly doubts: readonly string[];
  readonly offer: string | null;
  readonly retryAt: string | null;
  readonly instructing: readonly string[];
}

export type TurnEvent =
  | TurnStarted
  | TurnStored
  | TurnProgress
  | ToolStarted
  | ToolProgress
  | ToolFinished
  | AnswerText
  | AnswerWithdrawn
  | AnswerRendered
  | TurnEnded;

/** Columns, rows and records stay on the server: they arrive as rendered blocks. */
export interface ToolActivity {
  readonly callId: string;
  readonly resultId: string;
  readonly text: string;
  readonly failure: string | null;
  readonly query: string | null;
  readonly receipt: Receipt | null;
}

export interface Receipt {
  readonly filter: string;
  readonly matched: number;
  readonly read: number;
  readonly total: number;
  readonly asOf: string;
  readonly timeZone: string;
  readonly definitions: readonly string[];
  readonly missing: readonly string[];
  readonly seconds: number;
  readonly pages: number;
}
