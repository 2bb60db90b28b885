import { Service } from '@angular/core';
import { FilterQuery } from '../../domain/log/filter';
import { LogRange } from './log-ranges';

/** The list as it was left. */
export interface LeftList {
  readonly query: FilterQuery;
  /** Words that notes were searched for: kept here alone, never in an address. */
  readonly text: string;
  readonly ranges: readonly LogRange[];
  /** What was at the top of the screen, in px from the top of the list. */
  readonly top: number;
}

/** Remembers the list while one of its sessions is open, so that it is found again as it was left. */
@Service()
export class ListMemory {
  /** Null before a list was left. */
  left: LeftList | null = null;
}
