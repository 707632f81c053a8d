// What lives here: who keeps a Mac awake and why, as `pmset -g assertions` lists it.
// What does not: what follows from it (microphone.ts, camera.ts, awake.ts).
// Format: outputs of macOS 10.10 to 26 that several projects have recorded. They are English in every language, the
// times are missing in old ones, and a program's name may hold brackets. Read, not tried on a Mac.

/** One promise of the system not to sleep. */
export interface Assertion {
  readonly pid: number;
  readonly owner: string;
  readonly type: string;
  readonly name: string;
  /** For whom the owner holds it, such as the program for which coreaudiod records; null for itself. */
  readonly createdFor: number | null;
  /** Such as `audio-in`. */
  readonly resources: readonly string[];
}

const ROW =
  /^\s*pid (\d{1,9})\((.{0,200}?)\): \[0x[0-9a-z]+\]\s+(?:\d+:\d\d:\d\d\s+)?(\w+) named: "(.*)"\s*$/iu;
const CREATED_FOR = /^\s*Created for PID: (\d{1,9})\b/u;
const RESOURCES = /^\s*Resources: (.*)$/u;
/** What pmset prints before its list, whatever is in it. */
const HEADING = /^Assertion status system-wide:/mu;

/** The list, or null if this is no output of `pmset -g assertions`. */
export function readAssertions(printed: string): readonly Assertion[] | null {
  if (!HEADING.test(printed)) return null;
  const found: Assertion[] = [];
  for (const line of printed.split(/\r?\n/u)) {
    const [, pid, owner = '', type = '', name = ''] = ROW.exec(line) ?? [];
    const last = found.at(-1);
    if (pid !== undefined) {
      found.push({ pid: Number(pid), owner, type, name, createdFor: null, resources: [] });
    } else if (last) found.splice(-1, 1, withDetail(last, line));
  }
  return found;
}

function withDetail(assertion: Assertion, line: string): Assertion {
  const createdFor = CREATED_FOR.exec(line)?.[1];
  if (createdFor !== undefined) return { ...assertion, createdFor: Number(createdFor) };
  const resources = RESOURCES.exec(line)?.[1];
  return resources === undefined
    ? assertion
    : { ...assertion, resources: resources.trim().split(/\s+/u) };
}
