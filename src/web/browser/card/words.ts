import { createWorker, OEM, type Worker } from 'tesseract.js'

const data: Readonly<Record<string, string>> = {
  eng: assetNames['card-eng.gz'],
  deu: assetNames['card-deu.gz'],
  fra: assetNames['card-fra.gz'],
}

const at = (name: string): string => new URL(name, import.meta.url).href

/** Its engine and its language come from this page’s own server, and nothing of them or of the picture is kept. */
const reader = (language: string, progress: (share: number) => void): Promise<Worker> =>
  new Promise((resolve, reject) => {
    createWorker(language, OEM.LSTM_ONLY, {
      workerPath: at(assetNames['card-worker.js']),
      corePath: at(assetNames['card-core.js']),
      // It puts “/eng.traineddata.gz” behind; our files have names of their own.
      langPath: `${at(data[language] ?? '')}?`,
      workerBlobURL: false,
      cacheMethod: 'none',
      logger: ({ status, progress: share }) => {
        if (status === 'recognizing text') progress(share)
      },
      errorHandler: reject,
    }).then(resolve, reject)
  })

/** The words in a picture, line by line. */
export const wordsIn = async (
  picture: HTMLCanvasElement,
  language: string,
  progress: (share: number) => void,
): Promise<string> => {
  const worker = await reader(language, progress)
  try {
    const { data: read } = await worker.recognize(picture)
    return read.text
  } finally {
    await worker.terminate()
  }
}
