import { describe, expect, test } from '@jest/globals';
import { visibleLine, visibleLines } from '../../src/report/visible-text.js';
import { HOSTILE } from '../support/hostile-document.js';

describe('visibleLine', () => {
  test.each([
    ['plain näme 日本', 'plain näme 日本'],
    ['a\nb\r\nc\rd\u2028e\u0085f', 'a␊b␊c␊d␊e␊f'],
    ['\u0000\u001b[31m\u007f\t', '␀␛[31m␡␉'],
    ['\u009b31m', '⟨U+009B⟩31m'],
    ['user\u202egnp', 'user⟨U+202E⟩gnp'],
    ['a\u200bb\ufeff\u00ad', 'a⟨U+200B⟩b⟨U+FEFF⟩⟨U+00AD⟩'],
    ['\u{e0041}', '⟨U+E0041⟩'],
    ['\ud800', '⟨U+D800⟩'],
    ['a\u200db a\ufe0f', 'a⟨U+200D⟩b a⟨U+FE0F⟩'],
    ['👩‍💻 🏳️‍🌈 1️⃣ 👍🏽 ⚠️', '👩‍💻 🏳️‍🌈 1️⃣ 👍🏽 ⚠️'],
  ])('%j → %s', (text, shown) => {
    expect(visibleLine(text)).toBe(shown);
  });

  test.each(HOSTILE)('leaves nothing unseen in %j', (text) => {
    const withoutEmoji = visibleLine(text).replace(/👩‍💻|🏳️‍🌈|1️⃣/gu, '');
    expect(withoutEmoji).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
    expect(visibleLine(visibleLine(text))).toBe(visibleLine(text));
  });
});

test('visibleLines keeps line breaks and tabs, shows the rest', () => {
  expect(visibleLines('a\r\n\tb\n10%\r20%\u001b[K\u2028')).toBe('a\n\tb\n10%␍20%␛[K⟨U+2028⟩');
});

test('every character of the basic plane that shows nothing is made visible', () => {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((character) => unseen.test(character) && visibleLine(character) === character)).toEqual([]);
});
