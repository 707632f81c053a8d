// What lives here: prompt and break as a person sees them, put together: their windows, and the presenter that chooses.
// What does not: the windows (windows/), which way is chosen (presenter.ts), notifications (system/notifications.ts).
import type { App } from 'electron';
import type { State } from '../../shared/breaks/state.ts';
import { createBreakWindows } from '../windows/break-windows.ts';
import type { BreakWindows, BreakWindowParts } from '../windows/break-windows.ts';
import { createCornerWindow } from '../windows/corner-window.ts';
import type { CornerParts, CornerWindow } from '../windows/corner-window.ts';
import { actionOnClose } from './close-asked.ts';
import type { Conductor } from './conductor.ts';
import { createPresenter } from './presenter.ts';
import type { Presenter, PresenterParts } from './presenter.ts';

type Shared = Omit<PresenterParts, 'prompt' | 'breakWindows' | 'act' | 'clocks'>;

interface OpenPresenterParts
  extends Shared, Pick<BreakWindowParts, 'pages' | 'screen' | 'clocks' | 'title'> {
  readonly corner: Omit<CornerParts, 'kind' | 'onCrash'>;
  readonly conductor: () => Pick<Conductor<State>, 'act' | 'status' | 'state'>;
  readonly app: { readonly dock?: Pick<NonNullable<App['dock']>, 'bounce'> | undefined };
}

/** What is shown of breaks. */
export interface OpenPresenter {
  readonly presenter: Presenter;
  readonly prompt: CornerWindow;
  readonly breakWindows: BreakWindows;
}

/** Nothing shown yet. */
export function openPresenter(parts: OpenPresenterParts): OpenPresenter {
  const { conductor, app } = parts;
  const prompt = createCornerWindow({
    ...parts.corner,
    kind: 'prompt',
    onCrash: () => presenter.promptCrashed(),
  });
  const breakWindows = createBreakWindows({
    ...parts,
    onCloseAsked: () => {
      const action = actionOnClose(conductor().status());
      if (action) conductor().act(action);
    },
    onEscape: () => conductor().act({ type: 'endBreak' }),
    onFailure: (reason) => presenter.breakFailed(reason),
    onBelow: () => presenter.breakIsBelow(),
    onSeen: (byItself) => presenter.breakIsSeen(byItself),
    isLocked: () => conductor().state().presence.locked,
    bounce: () => void app.dock?.bounce('critical'),
  });
  const presenter = createPresenter({
    ...parts,
    ...{ prompt, breakWindows, act: (action) => conductor().act(action) },
  });
  return { presenter, prompt, breakWindows };
}
