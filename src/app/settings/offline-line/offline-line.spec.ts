import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FakeOfflineFiles } from '../../platform/offline-files/fake-offline-files';
import { OFFLINE_FILES } from '../../platform/offline-files/offline-files';
import { OfflineLine } from './offline-line';

describe('OfflineLine', () => {
  let files: FakeOfflineFiles;
  let fixture: ComponentFixture<OfflineLine>;

  async function open(always = false): Promise<void> {
    fixture = TestBed.createComponent(OfflineLine);
    fixture.componentRef.setInput('always', always);
    await fixture.whenStable();
  }

  beforeEach(() => {
    files = new FakeOfflineFiles();
    TestBed.configureTestingModule({ providers: [{ provide: OFFLINE_FILES, useValue: files }] });
  });

  const text = (): string => (fixture.nativeElement as HTMLElement).textContent.trim();

  it('shows how far it is, then says once that all is there', async () => {
    await open();
    expect(files.watches).toBe(1);
    files.state.set('getting');
    files.kept.set(31);
    files.total.set(60);
    await fixture.whenStable();
    expect(text()).toBe('Not ready offline yet: 31 of 60 files are on this phone.');
    const bar = (fixture.nativeElement as HTMLElement).querySelector('progress');
    expect(bar?.position).toBeCloseTo(31 / 60);
    files.state.set('ready');
    files.news.set(true);
    await fixture.whenStable();
    expect(text()).toBe('Ready offline: all of Unknot is on this phone.');
    expect((fixture.nativeElement as HTMLElement).querySelector('progress')).toBeNull();
  });

  it('is silent at the next start, and always answers where it is asked', async () => {
    files.state.set('ready');
    await open();
    expect(text()).toBe('');
    await open(true);
    expect(text()).toContain('Ready offline');
  });

  it('says where nothing can be kept, to who asks', async () => {
    files.state.set('absent');
    await open(true);
    expect(text()).toContain('this browser has kept no files of Unknot');
    await open();
    expect(text()).toBe('');
  });

  it('tells a phone that saves data what waits, and how seldom new versions are looked for', async () => {
    files.state.set('ready');
    files.news.set(true);
    files.savesData = true;
    files.voiceWaits.set(true);
    await open();
    expect(text()).toBe(
      'Ready offline, but for the built-in voice: this phone saves data, so it comes with your first session.',
    );
    await open(true);
    expect(text()).toContain('only once a week');
    files.voiceWaits.set(false);
    await open(true);
    expect(text()).toContain('all of Unknot is on this phone. As this phone saves data');
  });

  it('tells a newcomer what happens, not that something is wrong', async () => {
    await open();
    files.state.set('getting');
    await fixture.whenStable();
    expect(text()).toBe(
      'Unknot is getting ready to open without a network too. You can use it meanwhile.',
    );
  });

  it('says in words why a host`s Unknot cannot be kept, by the file', async () => {
    await open();
    files.refusal.set({ file: '/index.html', why: 'changed', tries: 3 });
    files.state.set('refused');
    await fixture.whenStable();
    expect(text()).toBe(
      'Unknot opens only with a network here: its host changes files on their way (/index.html), so they cannot be kept.',
    );
    files.refusal.set({ file: '/index.html', why: 'no-room', tries: 3 });
    await fixture.whenStable();
    expect(text()).toContain('no room');
  });

  it('says that the app opens offline where only the voice cannot be kept, and why', async () => {
    files.state.set('ready');
    files.voiceLacks.set(true);
    files.refusal.set({ file: '/voice/en.mp3', why: 'missing', tries: 3, isLazy: true });
    await open(true);
    expect(text()).toBe(
      'Ready offline, but for some of the built-in voice and sounds: its host lacks a file (/voice/en.mp3).',
    );
    files.voiceLacks.set(false);
    await open(true);
    expect(text()).toBe('Ready offline: all of Unknot is on this phone.');
  });

  it('keeps the last refusal of a newer version for who asks, and promises what is kept', async () => {
    files.state.set('ready');
    files.news.set(true);
    files.refusal.set({ file: '/main.js', why: 'missing', tries: 1 });
    await open(true);
    expect(text()).toBe(
      'Ready offline: all of Unknot is on this phone. A newer version could not be kept: the host lacks a file (/main.js). The one you have goes on.',
    );
    await open();
    expect(text()).toBe('Ready offline: all of Unknot is on this phone.');
  });
});
