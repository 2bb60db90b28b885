import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { techniqueNames } from '../../catalogue/techniques';
import { countOf, LogFilter } from '../../domain/log/filter';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';
import { Choice } from '../../ui/choice/choice';
import { Field } from '../../ui/field/field';
import { Switch } from '../../ui/switch/switch';
import { uniqueId } from '../../ui/unique-id';
import { LOG_WORDS } from '../../words/log-words';

/** Words to search notes for, and behind one button everything else a session can be looked for by. */
@Component({
  selector: 'un-filter-bar',
  imports: [Choice, Field, Switch],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  readonly filter = input.required<LogFilter>();
  /** Whether the filter is what was wanted last; until then the words typed are ahead of it. */
  readonly settled = input(true);
  /** Another filter is wanted. */
  readonly changed = output<LogFilter>();

  protected readonly words = inject(LOG_WORDS).filter;
  private readonly names = techniqueNames();
  protected readonly id = uniqueId('filter');
  protected readonly isOpen = signal(false);
  protected readonly count = computed(() => countOf(this.filter()));

  protected readonly techniques = [
    { value: '', label: this.words.any },
    ...TECHNIQUE_IDS.map((id) => ({ value: id, label: this.names[id] })),
  ];
  protected readonly sides = [
    { value: '', label: this.words.any },
    { value: 'left', label: this.words.left, side: 'left' as const },
    { value: 'right', label: this.words.right, side: 'right' as const },
  ];

  private readonly text = viewChild.required<ElementRef<HTMLInputElement>>('text');

  constructor() {
    afterRenderEffect(() => {
      const text = this.text().nativeElement;
      const wanted = this.filter().text;
      if (this.settled() && text.value !== wanted) text.value = wanted;
    });
  }

  protected change(change: Partial<LogFilter>): void {
    this.changed.emit({ ...this.filter(), ...change });
  }

  protected chooseTechnique(value: string): void {
    this.change({ technique: TECHNIQUE_IDS.find((id) => id === value) ?? null });
  }

  protected chooseSide(value: string): void {
    this.change({ side: value === 'left' || value === 'right' ? value : null });
  }
}
