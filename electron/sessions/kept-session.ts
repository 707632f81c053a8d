// What lives here: what is kept of the session of a break, and how it is written down.
// What does not: keeping it (keeper.ts), the file's own safety (store/snapshot.ts).
// To keep something more: a field here; a file without it is passed over, and the session built anew.
import type { SessionRequest } from '../../shared/sessions/request.ts';
import type { Session, SessionContent, SessionItem } from '../../shared/sessions/session.ts';
import { stretchById } from '../../shared/stretches/library.ts';
import type { TimeMark } from './times.ts';

/** The session of one break. */
export interface KeptSession {
  readonly breakId: string;
  readonly session: Session;
  /** What it was built for; what more time is filled by. */
  readonly request: SessionRequest;
  /** The person asked for it. */
  readonly asked: boolean;
  /** The person took it in hand: asked for it, followed along or used its controls. */
  readonly followed: boolean;
  readonly marks: readonly TimeMark[];
  /** How long it ran, ms, once its break is over. */
  readonly ended: number | null;
}

/** The form of the file. */
const VERSION = 2;

/** A stretch is written by its id: its poses and words are in the library. */
type PackedContent =
  | { readonly kind: 'stretch'; readonly stretch: string }
  | Extract<SessionContent, { readonly kind: 'own' }>;
interface Packed extends Omit<KeptSession, 'session'> {
  readonly version: typeof VERSION;
  readonly session: Omit<Session, 'items'> & {
    readonly items: readonly (Omit<SessionItem, 'content'> & {
      readonly content: PackedContent;
    })[];
  };
}

/** What is written to the file. */
export function packed(kept: KeptSession): Packed {
  const items = kept.session.items.map((item) => ({
    ...item,
    content: packedContent(item.content),
  }));
  return { version: VERSION, ...kept, session: { ...kept.session, items } };
}

/** What was packed, or null: none, of another version, or with a stretch that is not known here. */
export function unpacked(json: unknown): KeptSession | null {
  if (!isPacked(json)) return null;
  const { breakId, session, request, asked, followed, marks, ended } = json;
  const items: SessionItem[] = [];
  for (const item of session.items) {
    const content = contentOf(item.content);
    if (!content) return null;
    items.push({ ...item, content });
  }
  return { breakId, session: { ...session, items }, request, asked, followed, marks, ended };
}

const packedContent = (content: SessionContent): PackedContent =>
  content.kind === 'own' ? content : { kind: 'stretch', stretch: content.stretch.id };

function contentOf(content: PackedContent): SessionContent | null {
  if (content.kind === 'own') return content;
  const stretch = stretchById(content.stretch);
  return stretch ? { kind: 'stretch', stretch } : null;
}

/** The outline only: the file is written whole or not at all, and its checksum is the store's business. */
const isPacked = (json: unknown): json is Packed =>
  typeof json === 'object' && json !== null && (json as Partial<Packed>).version === VERSION;
