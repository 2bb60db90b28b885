import { Component, computed, inject, output } from '@angular/core';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { ROUTINE_WORDS } from '../../words/routine-words';
import { RoutineDeletion } from './routine-deletion';

/** Says that a routine is deleted, and takes it back on the person's word. */
@Component({
  selector: 'un-undo-bar',
  imports: [NoticeBar],
  templateUrl: './undo-bar.html',
})
export class UndoBar {
  /** The routine is back. */
  readonly undone = output();

  protected readonly words = inject(ROUTINE_WORDS);
  protected readonly deletion = inject(RoutineDeletion);
  protected readonly text = computed(() => {
    const routine = this.deletion.undoable();
    return routine === null ? '' : this.words.deleted(routine.name);
  });

  protected async undo(): Promise<void> {
    await this.deletion.undo();
    if (this.deletion.undoable() === null) this.undone.emit();
  }
}
