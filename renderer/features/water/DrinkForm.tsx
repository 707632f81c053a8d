import { useEffect, useId, useRef, useState } from 'react';
import type { WaterChange } from '../../../shared/hydration/command.ts';
import { DRINK_KINDS, DRINK_ML } from '../../../shared/hydration/drinks.ts';
import type { DayDrink, DrinkKind } from '../../../shared/hydration/drinks.ts';
import { typedMl } from '../../../shared/hydration/typed-amount.ts';
import { amountIn } from '../../../shared/hydration/units.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { clockTime, momentsAt } from '../../../shared/time/clock-time.ts';
import type { Range } from '../../../shared/time/range.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { AmountField } from './AmountField.tsx';
import styles from './DrinkForm.module.css';
import { kindWords } from './drink-words.ts';
import { useAmountFault } from './use-amount-fault.ts';
import { useWater } from './use-water.ts';

interface DrinkFormProps {
  /** The drink to change; null to write down one that is missing. */
  readonly drink: DayDrink | null;
  /** The day that times typed belong to, wall-clock ms. */
  readonly day: Range;
  /** Proposed for a missing one, wall-clock ms; null on a past day. */
  readonly now: number | null;
  /** Not for a time that lies ahead, which is set right where it was typed. */
  readonly onDone: (change: Exclude<WaterChange, 'future'>) => void;
  readonly onCancel: () => void;
}

/** What is wrong with the time that was typed. */
const TIME_FAULTS = {
  time: 'water.noSuchTime',
  future: 'drinks.future',
} as const satisfies Readonly<Record<string, MessageKey>>;
type Fault = keyof typeof TIME_FAULTS | 'amount';

/** A cup, for a drink that nothing is known of yet, ml. */
const A_CUP = 250;

/** A drink's kind, amount and time. It asks main itself and says how that went. */
export function DrinkForm({ drink, day, now, onDone, onCancel }: DrinkFormProps) {
  // A page counts on from main's last word, in parts of a millisecond.
  const proposedAt = drink?.at ?? (now === null ? null : Math.floor(now));
  const words = useWords();
  const { t } = words;
  const { info, settings } = useShared();
  const { timeZone } = info;
  const unit = settings.drinkUnit;
  const amountFault = useAmountFault(DRINK_ML);
  const { change } = useWater();
  const shownTime = clockTimeOf(proposedAt, timeZone);
  const [kind, setKind] = useState<DrinkKind>(drink?.drink ?? 'water');
  const knownMl = drink?.ml ?? A_CUP;
  const shownAmount = words.number(amountIn(unit, knownMl));
  const [amount, setAmount] = useState(shownAmount);
  const [time, setTime] = useState(shownTime);
  const [fault, setFault] = useState<Fault | null>(null);
  const faultId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  // What was not typed anew keeps its ml and its seconds.
  const ml = amount === shownAmount ? knownMl : typedMl(unit, amount, DRINK_ML);
  const at = time === shownTime ? proposedAt : (momentsAt(time, day, timeZone)[0] ?? null);

  const save = (): void => {
    setFault(faultOf(at, ml));
    if (at === null || ml === null) return;
    const what = { ml, drink: kind, at };
    void change(
      drink
        ? { type: 'change', id: drink.id, ...what }
        : { type: 'log', source: 'dashboard', ...what },
    ).then((answer) => (answer === 'future' ? setFault('future') : onDone(answer)));
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t(drink ? 'water.formChange' : 'water.formNew')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className={styles.kind}>
        <span aria-hidden="true">{t('drinks.kind')}</span>
        <FilterSelect
          label={t('drinks.kind')}
          options={DRINK_KINDS.map((id) => ({ id, words: kindWords(words, id) }))}
          value={kind}
          isSet={false}
          onChange={setKind}
        />
      </div>
      <AmountField
        typed={amount}
        faultId={fault === 'amount' ? faultId : null}
        onChange={(typed) => {
          setAmount(typed);
          setFault(null);
        }}
      />
      <TimeField
        label={t('water.time')}
        time={time}
        faultId={fault === 'time' || fault === 'future' ? faultId : null}
        onChange={(typed) => {
          setTime(typed);
          setFault(null);
        }}
      />
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {t('app.save')}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
      <p id={faultId} className={styles.fault} role="status">
        {fault && (fault === 'amount' ? amountFault : t(TIME_FAULTS[fault]))}
      </p>
      {kind === 'alcohol' && <p className={styles.hint}>{t('drinks.alcohol')}</p>}
    </form>
  );
}

const clockTimeOf = (wall: number | null, timeZone: string): string =>
  wall === null ? '' : clockTime(wall, timeZone);

function faultOf(at: number | null, ml: number | null): Fault | null {
  if (ml === null) return 'amount';
  return at === null ? 'time' : null;
}
