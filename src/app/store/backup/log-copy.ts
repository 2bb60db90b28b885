import { computed, inject, Injectable, signal } from '@angular/core';
import { LogFileContent, logFile } from '../../domain/log/log-file';
import { dayOf, utcStamp } from '../../domain/time/stamp';
import { IsoTime } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { FILES, HandOver } from '../../platform/files/files';
import { LAST_BACKUP } from './last-backup';
import { PLAN_STORE } from '../plan/plan-store';
import { LOG_READER, LogReading } from '../log/log-reader';
import { StoreErrorKind } from '../database/store-error';

/** A kind of file the log can be written as. */
export interface CopyFormat {
  /** Of the file's name, without a dot. */
  readonly extension: string;
  /** MIME type. */
  readonly type: string;
  /** Whether the whole log can be brought back from it. */
  readonly isBackup: boolean;
  /** The file's text in chunks. */
  readonly text: (
    log: Pick<LogReading, 'sessions' | 'routines'> & Pick<LogFileContent, 'plan'>,
    exportedAt: IsoTime,
  ) => AsyncIterable<string>;
}

/** The log file of the contract. */
export const JSON_COPY: CopyFormat = {
  extension: 'json',
  type: 'application/json',
  isBackup: true,
  text: ({ sessions, routines, plan = null }, exportedAt) =>
    logFile({ sessions, routines, plan, exportedAt }),
};

/**
 * How a copy stands. `making`: the file is being made. `failed`: it could not be. `nothing`: the log cannot be read and
 * no session waits, so there is no file. Else what became of the file.
 */
export type CopyState = 'none' | 'making' | 'failed' | 'nothing' | HandOver;

/** What a made file holds. */
export interface CopyContent {
  /** Sessions in it, deleted ones not counted. */
  readonly sessions: number;
  /** Why not all of the log is in it; null when all is. */
  readonly trouble: StoreErrorKind | null;
  /** Entries no Unknot can have written, left out. */
  readonly unreadable: number;
}

interface Made {
  readonly file: File;
  readonly isBackup: boolean;
  readonly content: CopyContent;
}

/** Makes a file of the log and hands it over, in whatever state the database is. One for each place that offers it. */
@Injectable()
export class LogCopy {
  private readonly clock = inject(CLOCK);
  private readonly reader = inject(LOG_READER);
  private readonly files = inject(FILES);
  private readonly lastBackup = inject(LAST_BACKUP);
  private readonly plan = inject(PLAN_STORE).value;
  private readonly current = signal<CopyState>('none');
  private readonly share = signal(0);
  private readonly made = signal<Made | null>(null);
  private isHanding = false;

  /** How the last copy asked for stands. */
  readonly state = this.current.asReadonly();
  /** How much of the file is made, 0 to 1. */
  readonly progress = this.share.asReadonly();
  /** What the file made last holds; null before. */
  readonly content = computed(() => this.made()?.content ?? null);
  /** True once a file with all of the log has left the app. */
  readonly isWhole = computed(() => {
    const content = this.content();
    return isOut(this.current()) && content?.trouble === null && content.unreadable === 0;
  });

  /**
   * Makes the file and hands it over. To be called in answer to a tap; does nothing while one is being made.
   *
   * @param format or how to fetch it
   */
  async save(format: CopyFormat | (() => Promise<CopyFormat>)): Promise<void> {
    if (this.current() === 'making') return;
    this.current.set('making');
    this.share.set(0);
    try {
      const made = await this.make(typeof format === 'function' ? await format() : format);
      this.made.set(made);
      if (made.content.trouble === null || made.content.sessions > 0) await this.handOver();
      else this.current.set('nothing');
    } catch {
      this.current.set('failed');
    }
  }

  /** Hands the made file over, once at a time; for the tap that a phone wants once more after `refused`. */
  async handOver(): Promise<void> {
    const made = this.made();
    if (made === null || this.isHanding) return;
    this.isHanding = true;
    const result = await this.files.handOver(made.file).finally(() => (this.isHanding = false));
    this.current.set(result);
    const isBackup = made.isBackup && made.content.trouble === null;
    if (isBackup && isOut(result)) this.lastBackup.record(this.now());
  }

  private async make({ extension, type, isBackup, text }: CopyFormat): Promise<Made> {
    const reading = this.reader.read();
    const parts: Blob[] = [];
    const { sessions, routines } = reading;
    const log = { sessions, routines, plan: this.plan() };
    for await (const chunk of text(log, this.now())) {
      // A browser may keep a Blob on the disk; a text it must keep in memory.
      parts.push(new Blob([chunk]));
      this.share.set(reading.progress);
    }
    const { given, trouble, unreadable } = reading;
    return {
      file: new File(parts, `unknot-log-${dayOf(this.clock.iso())}.${extension}`, { type }),
      isBackup,
      content: { sessions: given, trouble, unreadable },
    };
  }

  private now(): IsoTime {
    return utcStamp(this.clock.epoch());
  }
}

function isOut(state: CopyState): boolean {
  return state === 'shared' || state === 'downloaded';
}
