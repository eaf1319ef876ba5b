import { folded } from './nearest.ts'

const set = (names: string): ReadonlySet<string> => new Set(folded(names).trim().split(/\s+/))

/** Family names that stand first where their bearers come from: with one of them in front, the order of a name is not known. */
const first = set(`
Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Dinh Truong Trinh Luong
Wang Zhang Li Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin Luo Gao Zheng Liang Xie Tang Deng Feng Cheng Cao Peng Zeng Xiao Tian Dong Yuan Pan Cai Jiang Yu Du Ye Wei Su Lu Ding Ren
Shen Yao Fu Zhong Cui Tan Liao Fan Wong Chan Cheung Leung Lau Kwok Chow Tsai Hsu Hsieh Hung Tseng
Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Bae Baek
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa
Fujita Goto Okada Maeda Fujii Murakami Kondo Ishii Sakamoto Endo Aoki Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakajima Nakano Harada Tamura Takeuchi Kaneko Wada Ishida Ueda Morita
Nagy Kovacs Toth Szabo Horvath Varga Kiss Molnar Nemeth Farkas Balogh Papp Takacs Juhasz Lakatos Meszaros Olah Racz Fekete Szilagyi Torok Feher Gal Szucs Kocsis Pinter Fodor Szalai Sipos Magyar
Gulyas Biro Kiraly Katona Jakab Boros Somogyi Orban
`)

/** Family names that are given names elsewhere: “Kim Novak”, “Lee Harper”. */
const both = set(
  'Kim Lee Jung Han Song Park Sun Lin Dong Wei Chan Tang Lu Su Yu Ye Fan Ma Jang Abe Mori Gal Do',
)

const given = set(
  'Jose Maria Juan Luis Carlos Miguel Angel Antonio Manuel Pedro Pablo Francisco Javier Jesus Fernando Alberto Eduardo Rafael Alejandro Ana Carmen Isabel Teresa Luisa Elena Pilar Rosa Andres Enrique',
)

/** Surnames of which a Spanish name has two. */
const spanish = set(
  'Garcia Moreno Romero Alonso Navarro Torres Ramos Molina Ortega Delgado Castro Ortiz Rubio Marin Sanz Iglesias Medina Garrido Cortes Castillo Guerrero Lozano Cano Prieto Mendez Cruz Flores Herrera Aguilar Vega Rivera Rojas Reyes Vargas Soto Mendoza Silva Lorca Borges Allende Neruda',
)

/** Given names that often go on in a second: “María José”, “Jean Paul”, “Mary Ann”. */
const doubles = set('Maria Jose Juan Ana Luis Jean Anne Marie Mary Anna Abdul Abdel Abd Abu Hans Karl Kim')
const seconds = set(
  'Jose Maria Carlos Luis Manuel Angel Antonio Pablo Isabel Luisa Belen Paul Pierre Luc Claude Marc Marie Ann Anne Jane Beth Lou Jo Kate Peter Heinz Dieter Heinrich Fernando Miguel Teresa Carmen',
)

const syllables = /^[\p{L}]{2,6}-[\p{L}]{2,6}$/u

/** May a name that begins so have its family name in front? `rest` are the other words of it. */
export const mayStandFirst = (word: string, rest: readonly string[]): boolean => {
  const low = folded(word)
  const eastern = rest.some((each) => syllables.test(each)) || rest.every((each) => first.has(folded(each)))
  if (both.has(low)) return eastern || (rest.length === 2 && rest.every((each) => each.length <= 5))
  return first.has(low)
}

/** Is it a Spanish surname, surely or by its ending? */
export const isSpanishSurname = (word: string): boolean =>
  spanish.has(folded(word)) || /[aeiou]z$/.test(folded(word))

export const isSpanishGiven = (word: string): boolean => given.has(folded(word))

/** May the two be one given name? */
export const mayBeOneGiven = (one: string, two: string): boolean =>
  doubles.has(folded(one)) && (seconds.has(folded(two)) || /^ab[du]/.test(folded(one)))
