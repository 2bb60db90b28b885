import { booleanAttribute, Component, computed, inject, input, model } from '@angular/core';
import { WORDS } from '../../words/words';
import { uniqueId } from '../unique-id';

/** Something that is on or off, said in words. What a phone cannot offer stays in sight and says why. */
@Component({
  selector: 'un-switch',
  templateUrl: './switch.html',
  styleUrl: './switch.css',
})
export class Switch {
  readonly label = input.required<string>();
  /** What it does, in a sentence below the label. */
  readonly hint = input('');
  readonly disabled = input(false, { transform: booleanAttribute });
  /** Why it cannot be switched; shown while it is disabled. */
  readonly reason = input('');
  readonly on = model.required<boolean>();

  protected readonly words = inject(WORDS).shared;
  protected readonly labelId = uniqueId('switch');
  protected readonly noteId = `${this.labelId}-note`;
  protected readonly note = computed(() => (this.disabled() && this.reason()) || this.hint());
}
