import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TECHNIQUES, techniqueNames } from '../../../catalogue/techniques';
import { Fitted } from '../../../domain/routine/fit-to-time';
import { SETTINGS_STORE } from '../../../store/settings/settings-store';
import { Choice } from '../../../ui/choice/choice';
import { LiveRegion } from '../../../ui/live-region/live-region';
import { DAY_WORDS } from '../../../words/day-words';
import { clockLength } from '../../../words/length';
import { minutesOf, SHORTENED } from '../../shortened';
import { OwnRoutines } from '../own-routines';
import { fitToday, FittedToday } from './fit-today';

const MINUTES = ['3', '5', '10', 'all'] as const;

/** One thing to do in the minutes there are. */
interface Line {
  /** Empty where it cannot be that short. */
  readonly address: readonly string[];
  /** "2:58 Dragging" of a link, else a whole sentence. */
  readonly text: string;
  /** What is left out, in a sentence; empty for nothing. */
  readonly note: string;
}

/** How many minutes a person has, and what can be done in them; the cards' Start then keeps to these minutes. */
@Component({
  selector: 'un-minutes',
  imports: [Choice, LiveRegion, RouterLink],
  templateUrl: './minutes.html',
  styleUrl: './minutes.css',
})
export class Minutes {
  private readonly modules = inject(TECHNIQUES);
  private readonly names = techniqueNames();
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly shortened = inject(SHORTENED);
  private readonly own = inject(OwnRoutines).playable;
  protected readonly words = inject(DAY_WORDS).minutes;
  protected readonly options = MINUTES.map((value) => ({
    value,
    label: this.words.options[value],
  }));

  /** Whoever comes back to Today still has these minutes. */
  protected readonly chosen = signal<string>(minutesOf(this.shortened()) ?? 'all');
  private readonly fitting = resource({
    params: () => ({
      minutes: Number(this.chosen()),
      setups: this.settings().setups,
      own: this.own(),
    }),
    loader: async ({ params: { minutes, setups, own }, abortSignal }) => {
      const fits = Number.isNaN(minutes)
        ? null
        : await fitToday(this.modules, setups, own, minutes);
      if (!abortSignal.aborted) this.tellCards(fits, `${minutes}`);
      return fits;
    },
  });
  protected readonly failed = computed(() => this.fitting.status() === 'error');
  protected readonly lines = computed<readonly Line[]>(() => {
    const fits = this.fitting.hasValue() ? this.fitting.value() : null;
    if (fits === null) return [];
    return [
      ...fits.techniques.map(({ id, fitted }) =>
        this.lineOf(this.names[id], ['/techniques', this.modules[id].path, 'session'], fitted),
      ),
      ...fits.routines.map(({ id, name, fitted }) =>
        this.lineOf(name, ['/routines', id, 'session'], fitted),
      ),
    ];
  });

  private tellCards(fits: FittedToday | null, minutes: string): void {
    this.shortened.set(
      Object.fromEntries(
        (fits?.techniques ?? []).map(({ id, fitted }) => [
          id,
          { minutes, length: clockLength(fitted.lengthMs) },
        ]),
      ),
    );
  }

  private lineOf(name: string, address: readonly string[], { kind, ...fitted }: Fitted): Line {
    const length = clockLength(fitted.lengthMs);
    if (kind === 'too-short')
      return { address: [], text: this.words.tooShort(name, length), note: '' };
    const leftOut = fitted.leftOut.map((id) => this.names[id]);
    return { address, text: this.words.line(name, length), note: this.words.leftOut(leftOut) };
  }
}
