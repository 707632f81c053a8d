// What lives here: what Sitwell needs of D-Bus, as an interface; the connection itself is dbus.ts.
// What does not: what is asked over it (sensors/linux, tray).

/** A method of a service. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** Types of the arguments, as D-Bus writes them. */
  readonly signature?: string;
  readonly args?: readonly unknown[];
}

/** Which signals to hear. */
export interface SignalMatch {
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  /** Only those whose first argument is this text. */
  readonly arg0?: string;
}

/** A message bus. */
export interface Bus {
  /**
   * The answer as plain values: variants opened, dictionaries as objects, 64-bit numbers as numbers. Rejects on an
   * error and after 2 s.
   */
  readonly call: (call: BusCall) => Promise<readonly unknown[]>;
  /** A property of an object, as a plain value. */
  readonly property: (
    of: Pick<BusCall, 'destination' | 'path' | 'interface'>,
    name: string,
  ) => Promise<unknown>;
  /** Hears a signal until the returned function is called. */
  readonly onSignal: (
    match: SignalMatch,
    listener: (args: readonly unknown[]) => void,
  ) => () => void;
  /** Whether somebody answers to this name now. Rejects if the bus does not answer. */
  readonly hasOwner: (name: string) => Promise<boolean>;
  readonly close: () => void;
}
