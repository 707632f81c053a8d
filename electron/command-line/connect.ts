import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A connection to whoever listens at a place, or null where nobody does. */
export function connectTo(place: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.once('connect', () => resolve(socket));
    // Stays on for the whole connection: one that breaks is one that ends.
    socket.on('error', () => resolve(null));
  });
}
