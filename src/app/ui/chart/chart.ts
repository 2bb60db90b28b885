import { Component, computed, input, signal } from '@angular/core';
import { uniqueId } from '../unique-id';

/** The numbers of a chart, in words: for a screen reader and for who does not trust drawings. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands round a chart: its heading, a sentence, and beside the heading "Table", which opens its numbers. */
@Component({
  selector: 'un-chart',
  templateUrl: './chart.html',
  styleUrl: './chart.css',
})
export class Chart {
  readonly heading = input.required<string>();
  /** Comes before the drawing, and says the same. */
  readonly sentence = input('');
  /** Null where there is nothing to tell. */
  readonly table = input<ChartTable | null>(null);
  /** The name of what opens the table. */
  readonly tableName = input.required<string>();

  /** Tells one table from another, and from the chart it stands in. */
  protected readonly tableTitle = computed(() => `${this.tableName()}: ${this.heading()}`);
  protected readonly id = uniqueId('chart');
  protected readonly isOpen = signal(false);
}
