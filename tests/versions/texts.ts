/* Three stories as they changed, each version in full. Everything in them is made up. */

const tide =
  'The tide gates of Orrow have stood open since the storm of last winter, and the lower streets flood at every full moon.';
const crowd =
  'Some forty people had come to the meeting hall on Tuesday evening, and many of them stood, because the chairs had gone to the school.';
const gates =
  '"We will close the gates before the autumn and keep them closed until the wall is mended," Maren Voss, the mayor of Orrow, told the meeting.';
const cost =
  '"Nobody in this town can pay twice for the same wall," Tomas Reyk, a lawyer, said from the back of the hall.';
const boats =
  '"The boats in the inner harbour are safe where they lie," Ilse Brandt, the harbour master, said.';
const pumps =
  '"Three of the five pumps have run without a pause since March," Jonas Feld, an engineer, said on Wednesday.';
const fish = '"Not one fish has come up the river this year," Hanna Lund, a fisher, told reporters.';
const close =
  'The council will decide in the first week of September, after the engineers have looked at the foundations.';

/** Where readers meet each quote of the story that went through five versions. */
export const quotes = {
  reworded: 'we-will-close-the-gates',
  cut: 'three-of-the-five-pumps',
  same: 'nobody-in-this-town-can',
  removed: 'not-one-fish-has-come',
  reattributed: 'the-boats-in-the-inner',
};

type Version = { at: string; note?: string; paragraphs: string[] };

const gatesNow = gates.replace(
  'before the autumn and keep them closed',
  'by the end of October and leave them shut',
);
const pumpsNow = pumps.replace(' without a pause since March', '');
const boatsNow = boats.replace('Ilse Brandt, the harbour master,', 'Piet Aalto, the pilot,');

export const story = {
  title: 'Orrow Argues Over Its Tide Gates',
  url: 'https://orrow.example/tide-gates',
  date: '2031-05-02',
};

export const versions: Version[] = [
  { at: '2031-05-02T18:00:00Z', paragraphs: [tide, crowd, gates, cost, boats, pumps, fish, close] },
  {
    at: '2031-05-03T09:00:00Z',
    note: 'The mayor’s office sent the full recording.',
    paragraphs: [tide, crowd, gatesNow, cost, boats, pumps, fish, close],
  },
  {
    at: '2031-05-04T09:00:00Z',
    // Typography, a cut, and a paragraph in front of all.
    paragraphs: [
      'This story was first told by our evening desk.',
      tide,
      crowd,
      gatesNow,
      cost.replace(/"([^"]+)"/u, '“$1”').replace('Nobody', 'NOBODY'),
      boats,
      pumpsNow,
      fish,
      close,
    ],
  },
  {
    at: '2031-05-05T09:00:00Z',
    note: 'Ms Lund says that she spoke of another river.',
    paragraphs: [tide, crowd, gatesNow, cost, boats, pumpsNow, close],
  },
  {
    at: '2031-05-06T09:00:00Z',
    note: 'We had taken one speaker for another.',
    paragraphs: [tide, crowd, gatesNow, cost, boatsNow, pumpsNow, close],
  },
];

/** Two stories about one thing, of which the first becomes part of the second. */
export const short = {
  title: 'Pumps Run Day and Night',
  url: 'https://orrow.example/pumps-short',
  date: '2031-05-01',
  paragraphs: [
    crowd,
    '"The oldest pump is older than my father," Jonas Feld, an engineer, said on Wednesday.',
  ],
};
export const long = {
  title: 'What the Pumps of Orrow Cost',
  url: 'https://orrow.example/pumps-long',
  date: '2031-05-03',
  paragraphs: [
    tide,
    '"The oldest pump is older than my father," Jonas Feld, an engineer, said. "It leaks."',
    close,
  ],
};

/** A story that is renamed. */
export const renamed = {
  title: 'A Bell for Orrow',
  url: 'https://orrow.example/bell',
  date: '2031-04-30',
  paragraphs: [crowd, '"The bell will hang by the feast of the nets," Maren Voss, the mayor of Orrow, said.'],
};
