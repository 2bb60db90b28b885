import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  PendingTasks,
  signal,
  viewChild,
} from '@angular/core';
import { techniqueNames } from '../../catalogue/techniques';
import { countOf, LogFilter } from '../../domain/log/filter';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';
import { nextPaint } from '../../platform/next-paint';
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
  private readonly pendingTasks = inject(PendingTasks);
  private readonly destroyRef = inject(DestroyRef);
  /** While letters are on the screen that nothing has been looked for by yet. */
  private isTyping = false;

  constructor() {
    afterRenderEffect(() => {
      const text = this.text().nativeElement;
      const wanted = this.filter().text;
      if (this.settled() && !this.isTyping && text.value !== wanted) text.value = wanted;
    });
  }

  /** Looks for what was typed once that is on the screen: a slow phone shows each letter first. */
  protected type(): void {
    if (this.isTyping) return;
    this.isTyping = true;
    this.pendingTasks.run(async () => {
      await nextPaint();
      // Looked for or emptied meanwhile.
      if (!this.isTyping || this.destroyRef.destroyed) return;
      this.isTyping = false;
      this.change({ text: this.text().nativeElement.value });
    });
  }

  /** Takes the words away, also letters that nothing has been looked for by yet. */
  empty(): void {
    this.isTyping = false;
    this.text().nativeElement.value = '';
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
