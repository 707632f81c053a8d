// What lives here: the shape of the weekly summary: five lines about the last week and one suggestion.
// What does not: making it (summarise-week.ts), its words (messages/en/week.ts).

/** What a line of the summary is about, in this order. */
export const WEEK_LINES = ['seated', 'longest', 'breaks', 'water', 'comfort'] as const;
export type WeekLine = (typeof WEEK_LINES)[number];

/** A number of the last week, and of the week before it; null where there is none. Units as in metric.ts. */
export interface WeekFigure {
  readonly line: WeekLine;
  readonly value: number | null;
  /** For `breaks`: how many came up. For `water`: the mean goal, ml. */
  readonly of: number | null;
  readonly before: number | null;
  /** For `breaks`: how many more were the person's own, that nobody had to ask for. */
  readonly own?: number;
}

/** Ids of suggestions, each a sentence `week.suggest_<id>`. */
export const SUGGESTIONS = [
  'shorterBouts',
  'breaksTaken',
  'drinkEarlier',
  'audit',
  'stand',
  'checkIn',
  'keepGoing',
] as const;
export type SuggestionId = (typeof SUGGESTIONS)[number];

/** The last week, Monday to Sunday. */
export interface WeekSummary {
  readonly from: string;
  readonly to: string;
  /** Days with time at the desk. */
  readonly deskDays: number;
  readonly figures: readonly WeekFigure[];
  readonly suggestion: SuggestionId;
}
