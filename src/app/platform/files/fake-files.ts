import { Files, HandOver } from './files-types';

/** A phone that does with every file what it was told to, and keeps the files it took. */
export class FakeFiles implements Files {
  /** Every file offered, refused ones too, oldest first. */
  readonly offered: File[] = [];

  constructor(public answer: HandOver = 'downloaded') {}

  handOver(file: File): Promise<HandOver> {
    this.offered.push(file);
    return Promise.resolve(this.answer);
  }

  /** The text of the file offered last. */
  text(): Promise<string> {
    const last = this.offered.at(-1);
    if (last === undefined) throw new Error('No file was offered.');
    return last.text();
  }
}
