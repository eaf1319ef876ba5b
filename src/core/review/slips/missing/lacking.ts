import { among } from '../sentence.ts'

export const wantsTo = among(
  'want wants wanted hope able unable happy glad pleased delighted eager keen ready going plan planning decided wish hoping wanting like love',
)

export const bareThings = among(
  'cause reason need hope faith word course place trouble part title use way room right charge access time fun lunch dinner breakfast regard issue home school church bed hand foot sight mind heart stage board step line shape form contact touch sense effect turn pride order point care note day night week year morning afternoon evening noon midnight spring summer autumn winter work cover demand value space voice leave interest experience help',
)
