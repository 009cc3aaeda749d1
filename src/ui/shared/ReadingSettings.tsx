import { Choice, Switch } from './Choice.tsx';
import { changeSettings, type Settings, useSettings } from './settings.ts';

const sizes: { value: Settings['textSize']; label: string }[] = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
  { value: 'largest', label: 'Largest' },
];
const widths: { value: Settings['lineWidth']; label: string }[] = [
  { value: 'narrow', label: 'Narrow' },
  { value: 'normal', label: 'Medium' },
  { value: 'wide', label: 'Wide' },
];
/** The last two are drawn for readers whose letters swap or blur. */
const typefaces: { value: Settings['face']; label: string }[] = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans' },
  { value: 'hyperlegible', label: 'Hyperlegible' },
  { value: 'dyslexic', label: 'OpenDyslexic' },
];
const themeOptions: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
];

/** Size, typeface and width of the text, cards on names, letters as keys. */
export function TextSettings() {
  return (
    <div className="space-y-5">
      <TextSizeChoice />
      <FaceChoice />
      <LineWidthChoice />
      <div className="space-y-5 pointer-coarse:hidden">
        <NameCardsSwitch />
        <LetterKeysSwitch />
      </div>
    </div>
  );
}

function TextSizeChoice() {
  const { textSize } = useSettings();
  return (
    <Choice
      legend="Text size"
      options={sizes}
      value={textSize}
      onChange={(value) => changeSettings({ textSize: value })}
    />
  );
}

function LineWidthChoice() {
  const { lineWidth } = useSettings();
  return (
    // A small window is narrower than the narrowest of them.
    <div className="hidden md:block">
      <Choice
        legend="Line width"
        options={widths}
        value={lineWidth}
        onChange={(value) => changeSettings({ lineWidth: value })}
      />
    </div>
  );
}

function FaceChoice() {
  const { face } = useSettings();
  return (
    <Choice
      legend="Typeface"
      options={typefaces}
      value={face}
      onChange={(value) => changeSettings({ face: value })}
    />
  );
}

export function ThemeChoice() {
  const { theme } = useSettings();
  return (
    <Choice
      legend="Theme"
      options={themeOptions}
      value={theme}
      onChange={(value) => changeSettings({ theme: value })}
    />
  );
}

function NameCardsSwitch() {
  const { nameCards } = useSettings();
  return (
    <Switch
      label="Cards on names"
      hint="Rest on a name to see who it is."
      checked={nameCards}
      onChange={(on) => changeSettings({ nameCards: on })}
    />
  );
}

export function LetterKeysSwitch() {
  const { letterKeys } = useSettings();
  return (
    <Switch
      label="Single letters work as keys"
      hint="Turn off if you speak to your computer or letters get in your way."
      checked={letterKeys}
      onChange={(on) => changeSettings({ letterKeys: on })}
    />
  );
}
