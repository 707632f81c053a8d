// What lives here: up to where a break's cues have been announced, kept for as long as its window lives.
// What does not: what is announced (shared/sessions/speech.ts).
const PLACE = 'sitwell.announced';

/** The beginning of the last step that was announced in this break, ms from its start; before all of them at first. */
export function announcedUntil(breakId: string): number {
  const [id, until] = (sessionStorage.getItem(PLACE) ?? '').split(' ');
  return id === breakId ? Number(until) : -1;
}

/** Keeps it through a reload of the page. A break's time only goes forward, so one number is enough. */
export function keepAnnounced(breakId: string, until: number): void {
  sessionStorage.setItem(PLACE, `${breakId} ${until}`);
}
