// What lives here: what ROSA makes of what was found at a workstation and of how long things are used.
// What does not: the sheet's items and points (items.ts), its charts (charts.ts), people's answers (../audit).
// Source: as in items.ts; where times are added and what is clamped is written out in health.md §2.5.
import { CHART_A, CHART_B, CHART_C, cellOf, chartD, chartE } from './charts.ts';
import type { Exposure, Exposures } from './exposure.ts';
import { ROSA_ITEMS, ROSA_SECTIONS } from './items.ts';
import type { RosaItem, RosaPart, RosaSection } from './items.ts';
import type { RosaResult } from './result.ts';

/** What a time adds. */
const TIME_POINTS: Readonly<Record<Exposure, number>> = { short: -1, medium: 0, long: 1 };

/** What a part is where nothing is found. */
const FAULTLESS = 1;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/**
 * The score of a workstation. Where no telephone is used (`phoneUnused` and no other finding about one), its
 * row is 0 and its time does not count. The monitor can add up to 8 and counts as 7, where chart B ends.
 */
export function rosaScore(found: ReadonlySet<RosaItem>, exposures: Exposures): RosaResult {
  const timed = (subject: Exclude<keyof Exposures, 'chair'>, most: number): number =>
    clamp(pointsOf(subject, found) + TIME_POINTS[exposures[subject]], 0, most);
  const parts: Readonly<Record<RosaPart, number>> = {
    chairHeight: pointsOf('chairHeight', found),
    seatDepth: pointsOf('seatDepth', found),
    armrests: pointsOf('armrests', found),
    backSupport: pointsOf('backSupport', found),
    monitor: timed('monitor', 7),
    telephone: pointsOf('telephone', found) === 0 ? 0 : timed('telephone', 6),
    mouse: timed('mouse', 7),
    keyboard: timed('keyboard', 7),
  };
  const chair = cellOf(
    CHART_A,
    parts.chairHeight + parts.seatDepth,
    parts.armrests + parts.backSupport,
  );
  const sections: Readonly<Record<RosaSection, number>> = {
    chair: clamp(chair + TIME_POINTS[exposures.chair], 1, 10),
    screen: cellOf(CHART_B, parts.telephone, parts.monitor),
    inputs: cellOf(CHART_C, parts.mouse, parts.keyboard),
  };
  const total = chartE(sections.chair, chartD(sections.screen, sections.inputs));
  const drivers = ROSA_SECTIONS.filter((section) => sections[section] === total);
  return { total, sections, parts, drivers };
}

/** A part's worst base, or faultless, and its add-ons. */
function pointsOf(part: RosaPart, found: ReadonlySet<RosaItem>): number {
  const items = [...found].filter((item) => ROSA_ITEMS[item].part === part);
  // A telephone that something else is said about is used after all.
  if (items.length === 1 && items[0] === 'phoneUnused') return 0;
  return items.reduce(
    (sum, item) => (ROSA_ITEMS[item].kind === 'addOn' ? sum + ROSA_ITEMS[item].points : sum),
    Math.max(FAULTLESS, ...items.map((item) => basePoints(item))),
  );
}

const basePoints = (item: RosaItem): number =>
  ROSA_ITEMS[item].kind === 'base' ? ROSA_ITEMS[item].points : 0;
