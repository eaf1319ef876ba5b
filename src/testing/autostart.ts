import type { Started } from '../files/autostart/entries.ts'

/** A start whose command and surroundings hold words that each of the files has signs of its own for. */
export const hardStart: Started = {
  command: ['/opt/a "b" $HOME 100%/node', 'C:\\back\\', 'é & <x>', "o'clock"],
  env: { AFTERWORD_KEY_FILE: '/keys/50% "mine".key' },
}
