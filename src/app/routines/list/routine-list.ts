import { Component, computed, inject, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { ReadRoutine } from '../../domain/routine/read-routine';
import { BUILT_IN_ROUTINE_IDS } from '../../domain/routine/routine';
import { builtInRoutine } from '../../session/played/known-routine';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { Icon } from '../../ui/icon/icon';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { ROUTINE_WORDS } from '../../words/routine-words';
import { RoutineDeletion } from '../deletion/routine-deletion';
import { UndoBar } from '../deletion/undo-bar';
import { ownRoutines, withName } from '../../store/routines/routine-reading';
import { loadTaught, ShownRoutine, shownRoutine } from '../shown-routine';
import { TechniqueSwatch } from '../swatch/technique-swatch';
import { troubleText } from '../trouble-text';

const BUILT_IN: readonly ReadRoutine[] = BUILT_IN_ROUTINE_IDS.map(builtInRoutine);

/** Every routine there is: those that come with Unknot, and the person's own. */
@Component({
  selector: 'un-routine-list',
  imports: [SideTimeline, Icon, NoticeBar, RouterLink, TechniqueSwatch, UndoBar],
  templateUrl: './routine-list.html',
  styleUrl: './routine-list.css',
})
export class RoutineList {
  private readonly router = inject(Router);
  private readonly names = techniqueNames();
  private readonly modules = inject(TECHNIQUES);
  protected readonly words = inject(ROUTINE_WORDS);
  private readonly deletion = inject(RoutineDeletion);

  private readonly own = ownRoutines();
  private readonly loading = resource({ loader: () => loadTaught(this.modules) });
  private readonly taught = computed(() => (this.loading.hasValue() ? this.loading.value() : null));
  protected readonly routines = computed<readonly ShownRoutine[]>(() =>
    [...BUILT_IN, ...(this.own()?.routines ?? [])]
      .map((routine) => withName(routine, this.words.unnamed))
      .map((routine) => shownRoutine(routine, this.taught())),
  );
  protected readonly isLoading = computed(
    () => this.own() === undefined || this.loading.isLoading(),
  );
  protected readonly problem = computed(() => {
    const own = this.own();
    if (this.deletion.failed()) return this.words.notRestored;
    if (own === undefined) return '';
    if (own.trouble !== null) return this.words.trouble[own.trouble];
    return own.waiting.length > 0 ? this.words.waits(own.waiting) : '';
  });

  protected readonly isEmpty = computed(() => {
    const own = this.own();
    return own?.routines.length === 0 && own.trouble === null;
  });

  protected techniquesText({ techniques, routine }: ShownRoutine): string {
    const names = techniques.map((id) => this.names[id]);
    const unknown = routine.listed.includes(null) ? [this.words.unknownTechnique] : [];
    return this.words.techniques([...names, ...unknown]);
  }

  protected troubleText(routine: ReadRoutine): string {
    return troubleText(routine, this.words);
  }

  protected async add(): Promise<void> {
    await this.router.navigate(['/routines/new']);
  }

  protected async start({ address }: ShownRoutine): Promise<void> {
    await this.router.navigate([...address, 'session']);
  }
}
