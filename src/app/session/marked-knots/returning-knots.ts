import { Component, computed, inject } from '@angular/core';
import { isReturning, knotPlaces } from '../../domain/insights/returning-knots';
import { BackMap } from '../../ui/back-map/back-map';
import { MAP_WORDS } from '../../words/map-words';
import { MARKED_KNOTS_WORDS } from '../../words/marked-knots-words';
import { MarkedKnots } from './marked-knots';

/** Where knots came back in the last four weeks, on the back map and in words. Nothing where none did. */
@Component({
  selector: 'un-returning-knots',
  imports: [BackMap],
  templateUrl: './returning-knots.html',
  styleUrl: './returning-knots.css',
})
export class ReturningKnots {
  private readonly records = inject(MarkedKnots).records;
  private readonly mapWords = inject(MAP_WORDS);
  protected readonly words = inject(MARKED_KNOTS_WORDS);

  protected readonly places = computed(() => knotPlaces(this.records() ?? []).filter(isReturning));
  protected readonly lines = computed(() =>
    this.places().map(({ side, region, times }) =>
      this.words.line(this.mapWords.place(side, region), times),
    ),
  );
}
