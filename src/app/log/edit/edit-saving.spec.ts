import { editWords as words } from '../../words/en/edit-words';
import { EditPageHarness } from './edit-page.harness';

describe('a changed session being saved', () => {
  const edit = new EditPageHarness();

  afterEach(() => edit.page.remove());

  describe('changed elsewhere meanwhile', () => {
    beforeEach(async () => {
      await edit.open('/log/a/edit');
      await edit.fill('Note', 'Mine');
      await edit.log.amend('a', { painAfter: 9, note: 'Theirs' });
      await edit.press('Save');
    });

    it('says so and overwrites nothing', async () => {
      expect(edit.isAsked(words.conflict.title)).toBeTrue();
      expect((await edit.log.find('a'))?.note).toBe('Theirs');
      await edit.press(words.conflict.stay);
      expect(edit.line('Note').value).toBe('Mine');
    });

    it('saves on the person’s word, and only what they changed', async () => {
      await edit.press(words.conflict.mine);
      expect(await edit.log.find('a')).toEqual(
        jasmine.objectContaining({ note: 'Mine', painAfter: 9 }),
      );
      expect(edit.url()).toBe('/log/a');
    });

    it('saves once however often that is pressed, and makes no second session of it', async () => {
      edit.one('button', words.conflict.mine).click();
      await edit.press(words.conflict.mine);
      expect((await edit.log.all()).map(({ note }) => note)).toEqual(['Mine']);
    });

    it('shows the other version on the person’s word, to go on from there', async () => {
      await edit.press(words.conflict.theirs);
      expect(edit.line('Note').value).toBe('Theirs');
      await edit.fill('Note', 'Both');
      await edit.press('Save');
      expect((await edit.log.find('a'))?.note).toBe('Both');
    });
  });

  it('says that the session was deleted meanwhile, and keeps what was written', async () => {
    await edit.open('/log/a/edit');
    await edit.fill('Note', 'Mine');
    await edit.log.remove('a');
    await edit.press('Save');
    expect(edit.page.textContent).toContain(words.deleted);
    expect(edit.line('Note').value).toBe('Mine');
  });

  it('says that the phone is full, keeps everything, and saves once there is room', async () => {
    await edit.open('/log/a/edit');
    await edit.fill('Note', 'Mine');
    edit.log.failToWriteOnly('full');
    await edit.press('Save');
    expect(edit.page.textContent).toContain(words.trouble.full);
    expect(edit.line('Note').value).toBe('Mine');
    edit.log.failWith(null);
    await edit.press('Save');
    expect((await edit.log.find('a'))?.note).toBe('Mine');
  });

  it('says at once that it is saving, and saves once however often it is pressed', async () => {
    await edit.open('/log/new', []);
    await edit.choose('Technique', 'Dragging');
    let goOn: () => void = () => undefined;
    const disk = new Promise<void>((resolve) => (goOn = resolve));
    const merge = edit.log.merge.bind(edit.log);
    const saves = spyOn(edit.log, 'merge').and.callFake(async (sessions) => {
      await disk;
      return merge(sessions);
    });
    await edit.press('Save');
    const button = edit.one('button', words.saving);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(
      [...edit.page.querySelectorAll('[role=status]')].map((one) => one.textContent),
    ).toContain(words.saving);
    await edit.press(words.saving);
    goOn();
    while (edit.url() === '/log/new') {
      await new Promise((next) => setTimeout(next));
      edit.harness.detectChanges();
    }
    expect(saves).toHaveBeenCalledTimes(1);
    expect(edit.url()).toMatch(/^\/log\/.{36}$/);
  });

  it('is there to save again where it failed', async () => {
    await edit.open('/log/a/edit');
    await edit.fill('Note', 'Mine');
    edit.log.failToWriteOnly('full');
    await edit.press('Save');
    expect(edit.one('button', 'Save').getAttribute('aria-disabled')).toBe('false');
  });
});
