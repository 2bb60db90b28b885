import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { KnotPlace, knotPlace, moveKnot, placeOfRegion } from '../../domain/log/knot-place';
import { knotRegion } from '../../domain/log/knot-region';
import { Knot } from '../../domain/log/record';
import { Unit } from '../../domain/time/units';
import { MAP_WORDS } from '../../words/map-words';
import { LiveRegion } from '../live-region/live-region';
import { BackStage } from './back-stage';
import { drawMarks } from './marks';
import { Tile, tilesOf } from './tiles';

/** How far one press of an arrow moves a mark: a finger's width of the back. */
const NUDGE: Unit = 0.03;

/**
 * A person's back on which sore spots are marked, seen from behind: a press on a region marks it, or chooses the mark that
 * is there; what is chosen is then moved by finger, arrow keys or buttons, or removed.
 *
 * Needs the whole width of a screen of 320 px: its targets are 48 px and more. Within a padded page, give that padding as
 * `--bleed`: the drawing then reaches the screen's edges. The colour behind it is `--bg`, as fields set it.
 */
@Component({
  selector: 'un-back-map-editor',
  imports: [BackStage, LiveRegion],
  templateUrl: './back-map-editor.html',
  styleUrls: ['./region.css', './back-map-editor.css'],
})
export class BackMapEditor {
  /** The marks; written anew at each change, never while a finger still moves one. */
  readonly knots = model<readonly Knot[]>([]);
  /** Active seconds into the session, for a mark made here. */
  readonly at = input(0);

  protected readonly words = inject(MAP_WORDS);
  protected readonly sides = (['left', 'right'] as const).map((name) => ({
    name,
    tiles: tilesOf(name),
  }));
  protected readonly ways = [
    { name: 'up', dx: 0, dy: -NUDGE },
    { name: 'down', dx: 0, dy: NUDGE },
    { name: 'left', dx: -NUDGE, dy: 0 },
    { name: 'right', dx: NUDGE, dy: 0 },
  ] as const;

  private readonly stage = viewChild.required(BackStage);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  private readonly selected = signal<number | null>(null);
  /** Where a finger holds the chosen mark. */
  private readonly held = signal<KnotPlace | null>(null);
  protected readonly movesElsewhere = signal(false);
  private readonly said = signal('');

  protected readonly status = computed(() => {
    if (this.movesElsewhere()) return this.words.elsewhereHint;
    return this.said() || this.words.hint;
  });
  protected readonly marks = computed(() => {
    const selected = this.selected();
    const held = this.held();
    const knots = this.knots().map((knot, index) =>
      index === selected && held ? { ...knot, ...held } : knot,
    );
    return drawMarks(knots, selected, false, this.words);
  });
  protected readonly selectedMark = computed(
    () => this.marks().find(({ isSelected }) => isSelected) ?? null,
  );

  protected holdsMark(tile: Tile): boolean {
    return this.marksIn(tile).length > 0;
  }

  /** Marks a region, chooses what is marked there, the next one at each press, or brings the chosen mark there. */
  protected pressRegion(tile: Tile): void {
    const place = placeOfRegion(tile.side, tile.region);
    const selected = this.selected();
    if (this.movesElsewhere() && selected !== null) {
      this.movesElsewhere.set(false);
      this.place(selected, place);
      return;
    }
    const there = this.marksIn(tile);
    if (there.length > 0) {
      const next = there[there.indexOf(selected ?? -1) + 1] ?? there[0];
      if (next !== undefined) this.select(next);
      return;
    }
    this.knots.set([...this.knots(), { ...place, at: this.at() }]);
    this.select(this.knots().length - 1);
    this.say(this.words.said.marked);
  }

  protected select(index: number): void {
    this.selected.set(index);
    this.movesElsewhere.set(false);
    this.said.set(this.selectedMark()?.name ?? '');
  }

  protected nudge(dx: Unit, dy: Unit): void {
    const selected = this.selected();
    const knot = selected === null ? undefined : this.knots()[selected];
    if (selected !== null && knot) this.place(selected, moveKnot(knot, dx, dy));
  }

  protected moveByKey(event: KeyboardEvent): void {
    const way = this.ways.find(({ name }) => event.key.toLowerCase() === `arrow${name}`);
    if (way === undefined) return;
    event.preventDefault();
    this.nudge(way.dx, way.dy);
  }

  protected remove(): void {
    const knot = this.selectedMark();
    if (knot === null) return;
    this.selected.set(null);
    this.movesElsewhere.set(false);
    this.knots.set(this.knots().filter((_, index) => index !== knot.number - 1));
    this.said.set(this.words.said.removed);
    this.focusRegion(knot.region);
  }

  protected grab(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    const { side, x, y } = this.knots()[this.selected() ?? -1] ?? knotPlace(0.5, 0.5);
    this.held.set({ side, x, y });
  }

  protected drag(event: PointerEvent): void {
    if (this.held() === null) return;
    const { left, top, width, height } = this.stage().mapBox();
    this.held.set(knotPlace((event.clientX - left) / width, (event.clientY - top) / height));
  }

  protected drop(): void {
    const held = this.held();
    const selected = this.selected();
    this.held.set(null);
    if (held !== null && selected !== null) this.place(selected, held);
  }

  protected letGo(): void {
    this.held.set(null);
  }

  private place(index: number, place: KnotPlace): void {
    const before = this.knots()[index];
    if (!before || (before.x === place.x && before.y === place.y)) return;
    this.knots.set(this.knots().map((knot, at) => (at === index ? { ...knot, ...place } : knot)));
    this.say(this.words.said.moved);
  }

  private say(sentence: (knot: string) => string): void {
    this.said.set(sentence(this.selectedMark()?.name ?? ''));
  }

  private marksIn({ side, region }: Tile): readonly number[] {
    return this.knots().flatMap((knot, index) =>
      knot.side === side && knotRegion(knot) === region ? [index] : [],
    );
  }

  /** The button pressed goes with its mark: the region it was in is where a keyboard goes on. */
  private focusRegion(region: string): void {
    afterNextRender(
      () => this.host.querySelector<HTMLElement>(`[data-region="${region}"]`)?.focus(),
      { injector: this.injector },
    );
  }
}
