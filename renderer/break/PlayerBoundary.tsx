import { Component } from 'react';
import type { ReactNode } from 'react';

interface PlayerBoundaryProps {
  /** What stands in its place when the player cannot be drawn. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** A fault in the player never takes the break with it. React has no other way to catch one than a class. */
export class PlayerBoundary extends Component<PlayerBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }
  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
