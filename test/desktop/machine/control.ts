import { FIRST_DISPLAY, SECOND_DISPLAY } from '../shared/facts.ts';
import type { DisplayFact, Facts } from '../shared/facts.ts';
import type { DesktopHabits, StripCommand } from '../shared/page-message.ts';
import { sceneChange } from '../shared/signs.ts';
import type { SceneName, SignFact, SignFacts, SignName } from '../shared/signs.ts';
import type { UserAction } from '../shared/user-action.ts';
import type { Machine } from './machine.ts';

/** How sleep goes. */
export interface SleepOptions {
  /** False leaves out "suspend" and "resume", as some systems do. */
  readonly announced?: boolean;
}

/** Everything a test or the strip can do to the pretended computer. Each resolves when the app has come to rest. */
export class Control {
  private readonly machine: Machine;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  /** Waits until app and pages have nothing left to do at this moment of the clock. */
  settle(): Promise<void> {
    return this.machine.command({ type: 'wait' });
  }

  /** Lets time pass, timer by timer. */
  async advance(milliseconds: number): Promise<void> {
    if (this.machine.first === undefined) this.machine.clock.pass(milliseconds);
    await this.machine.command({ type: 'advance', milliseconds });
    this.machine.stateChanged();
  }

  /** Desktop milliseconds per real one; 0 stops the clock. */
  async setSpeed(speed: number): Promise<void> {
    this.machine.clock.setSpeed(speed);
    await this.clockChanged();
  }

  /** Sets the wall clock only, in milliseconds since 1970. */
  async setWall(wall: number): Promise<void> {
    this.machine.clock.setWall(wall);
    await this.clockChanged();
  }

  /** Active people keep idle time at zero; for still ones it grows with the clock from now on. */
  async setPerson(person: Facts['person']): Promise<void> {
    await this.setFacts({ person, lastInputUp: this.machine.clock.read().up });
  }

  /** One key press or mouse move now. */
  async input(): Promise<void> {
    await this.setFacts({ lastInputUp: this.machine.clock.read().up });
  }

  /** The person sits still and their last input was so long ago. */
  async setIdle(milliseconds: number): Promise<void> {
    await this.setFacts({
      person: 'still',
      lastInputUp: this.machine.clock.read().up - milliseconds,
    });
  }

  async lock(): Promise<void> {
    this.machine.setFacts({ locked: true });
    await this.machine.power('lock-screen');
  }

  async unlock(): Promise<void> {
    this.machine.setFacts({ locked: false, lastInputUp: this.machine.clock.read().up });
    await this.machine.power('unlock-screen');
  }

  /** Sleeps for so long and wakes. */
  async sleep(milliseconds: number, { announced = true }: SleepOptions = {}): Promise<void> {
    if (announced) await this.machine.power('suspend');
    this.machine.clock.sleep(milliseconds);
    await this.clockChanged();
    if (announced) await this.machine.power('resume');
  }

  /** Tells the app that the computer is being shut down. */
  shutDown(): Promise<void> {
    return this.machine.power('shutdown');
  }

  /** What the desktop shows of one sign from now on. */
  async setSign(name: SignName, fact: SignFact): Promise<void> {
    await this.setSigns({ [name]: fact });
  }

  async setSigns(signs: Partial<SignFacts>): Promise<void> {
    await this.setFacts({ signs: { ...this.machine.facts.signs, ...signs } });
  }

  /** A call, a film, slides and the like begin or end. */
  async scene(scene: SceneName, on: boolean): Promise<void> {
    await this.setSigns(sceneChange(scene, on));
  }

  /** Whether there is a tray, notifications are shown, windows come to the front, changed signs are told. */
  async setDesktop(habits: DesktopHabits): Promise<void> {
    await this.setFacts(habits);
  }

  /** The system's idle time lies from now on, or no more. */
  async setIdleSignal(is: Facts['idleSignal']['is']): Promise<void> {
    const sinceUp = this.machine.clock.read().up;
    const at =
      this.machine.facts.person === 'active' ? 0 : sinceUp - this.machine.facts.lastInputUp;
    await this.setFacts({ idleSignal: { is, at, sinceUp } });
  }

  async setBattery(onBattery: boolean): Promise<void> {
    await this.setFacts({ onBattery });
  }

  async setTheme(theme: {
    readonly dark: boolean;
    readonly highContrast?: boolean;
  }): Promise<void> {
    await this.setFacts({ darkTheme: theme.dark, highContrast: theme.highContrast ?? false });
  }

  async setPointer(x: number, y: number): Promise<void> {
    await this.setFacts({ pointer: { x, y } });
  }

  /** Plugs a display in, or changes the one with the same id. */
  async plugDisplay(display: DisplayFact = this.besideTheFirst()): Promise<void> {
    const others = this.machine.facts.displays.filter(({ id }) => id !== display.id);
    await this.setFacts({ displays: [...others, display].sort((one, other) => one.id - other.id) });
  }

  /** Pulls a display out; the last one stays. */
  async unplugDisplay(id: number = SECOND_DISPLAY.id): Promise<void> {
    const displays = this.machine.facts.displays.filter((display) => display.id !== id);
    await this.setFacts({ displays: displays.length === 0 ? [FIRST_DISPLAY] : displays });
  }

  /** Whatever the person can do to windows, tray, menus and notifications. */
  async act(action: UserAction): Promise<void> {
    this.machine.first?.send({ type: 'user', action });
    await this.settle();
  }

  /** Ends the process of a window's page, as a crash does. */
  async crashPage(window: number): Promise<void> {
    await this.act({ type: 'crash-page', window });
  }

  /** Chooses the first enabled tray menu entry with this label, submenus included; throws when there is none. */
  async chooseFromTray(label: string): Promise<void> {
    const items = this.machine.view.trays.flatMap(({ menu }) => menu ?? []);
    const all = items.flatMap(function within(item): typeof items {
      return [item, ...item.submenu.flatMap(within)];
    });
    const found = all.find((item) => item.label === label && item.visible && item.enabled);
    if (found === undefined) {
      throw new Error(`The tray menu has no "${label}", only: ${all.map((item) => item.label).join(', ')}`); // prettier-ignore
    }
    await this.act({ type: 'menu', command: found.commandId });
  }

  /** Starts the app, or, where it runs, a second process of it that hands over and ends. */
  async launchAgain(argv: readonly string[] = []): Promise<void> {
    const second = this.machine.first !== undefined;
    const started = this.machine.launch(argv);
    if (second) await Promise.race([started.ended, new Promise((resolve) => setTimeout(resolve, 30_000).unref())]); // prettier-ignore
    await this.settle();
  }

  /** Runs the app with these words in a terminal, beside what runs already, until it ends by itself. */
  async run(
    argv: readonly string[],
  ): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
    // prettier-ignore
    const started = this.machine.launch(argv);
    const code = await started.closed;
    await this.settle();
    return { code, ...started.said };
  }

  /** Asks the app to quit, as a session end does; resolves when it has ended. */
  async quit(): Promise<void> {
    const { first } = this.machine;
    first?.send({ type: 'quit' });
    await first?.ended;
  }

  /** Ends the app's process without any warning. */
  async kill(): Promise<void> {
    const { first } = this.machine;
    first?.kill();
    await first?.ended;
  }

  /** Does what a button of the strip asks for. */
  async obey(command: StripCommand): Promise<void> {
    switch (command.type) {
      case 'person':
        this.machine.pageInputCounts = command.person === 'mouse';
        return this.setPerson(command.person === 'active' ? 'active' : 'still');
      case 'idle':
        return this.setIdle(command.milliseconds);
      case 'locked':
        return command.locked ? this.lock() : this.unlock();
      case 'sleep':
        return this.sleep(command.milliseconds, { announced: command.announced });
      case 'signs':
        return this.setSigns(command.signs);
      case 'desktop':
        return this.setDesktop(command.facts);
      case 'idle-signal':
        return this.setIdleSignal(command.is);
      case 'second-display':
        return command.plugged ? this.plugDisplay() : this.unplugDisplay();
      case 'battery':
        return this.setBattery(command.onBattery);
      case 'theme':
        return this.setTheme(command);
      case 'wall':
        return this.setWall(command.wall);
      case 'speed':
        return this.setSpeed(command.speed);
      case 'advance':
        return this.advance(command.milliseconds);
      case 'launch':
        return this.launchAgain();
      case 'quit':
        return this.quit();
    }
  }

  private besideTheFirst(): DisplayFact {
    const first = this.machine.facts.displays[0]?.bounds ?? FIRST_DISPLAY.bounds;
    return { ...SECOND_DISPLAY, bounds: { ...SECOND_DISPLAY.bounds, x: first.x + first.width } };
  }

  private async setFacts(facts: Partial<Facts>): Promise<void> {
    this.machine.setFacts(facts);
    await this.settle();
  }

  private async clockChanged(): Promise<void> {
    await this.machine.command({ type: 'clock', clock: this.machine.clock.define() });
    this.machine.stateChanged();
  }
}
