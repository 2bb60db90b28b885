import { computed, inject, Service } from '@angular/core';
import { Technique } from '../../catalogue/technique';
import { TECHNIQUES } from '../../catalogue/techniques';
import { partAt } from '../../domain/session/plan/plan';
import { SessionService } from '../session-service';
import { PLAYED } from './played';

/** The technique that is being done; in a transition the one that comes. */
@Service({ autoProvided: false })
export class TechniqueNow {
  private readonly techniques = inject(PLAYED).techniques;
  private readonly modules = inject(TECHNIQUES);
  private readonly course = inject(SessionService).course;

  /** All that is known of it. */
  readonly technique = computed<Technique>(() => {
    const course = this.course();
    const id = course && partAt(course.plan, course.step)?.technique;
    const technique = this.techniques.find((one) => one.id === id) ?? this.techniques[0];
    if (technique === undefined) throw new Error('Nothing is played here.');
    return technique;
  });
  /** Its line in the catalogue. */
  readonly module = computed(() => this.modules[this.technique().id]);
}
