/** Made-up people and companies of many places, for measuring what a proofreader makes of their names. */
export const people: readonly string[] = `
Thandiwe Mokoena|Oisín Ní Bhriain|Jiří Dvořáček|Lieselotte Achterberg|Yevhen Kovalchuk|Nguyễn Thị Hạnh|Siobhán Kelleher|Łukasz Wiśniewski|Inês Duarte|Bjørn Halvorsen|
Oyinkan Adebayo|Mehmet Yıldız|Zsófia Horváth|Eun-ji Hwang|Dmitri Sokolov|Catarina Figueiredo|Chiara Santangelo|Devendra Rao|Hannelore Beck|Jun Morikawa|
Priscilla Adeyemi|Piotr Zając|Hal Iwasaki|Beatrice Lindqvist|Anneli Kukk|Fergus MacAskill|Lena Marchetti|Vera Dalgaard|Kofi Amankwah|Tendai Moyo|
Omar Haddad|Ilse Vandermeer|Delphine Okafor|Yusuf Karataş|Robert Achterberg|Helen Forsyth|Theodora Blass|Marc Ollivier|Priya Raman|Olive Mbeki|
Joshua Penrose|Anand Kapoor|Ruth Feldmann|Dana Okonkwo|Callum Reid|Amina Yusufzai|Wilhelmina Poe|Grace Oduya|Maeve Gallagher|Mateo Quiroga|
Simone Achebe|Lorraine Whitlock|Nkechi Obiora|Sunniva Bakken|Aoife Brannigan|Rhys Llewellyn|Gwenllian Pritchard|Tomasz Grzegorczyk|Agnieszka Wróbel|Katarína Nováková|
Ondřej Šimek|Ljubica Petrović|Vesna Marković|Ioannis Papadakis|Eleni Stavrou|Farzaneh Rostami|Behrouz Tehrani|Rania El-Masri|Khalid Benjelloun|Makana Kealoha|
Hinemoa Parata|Tāne Rangihau|Xiulan Zheng|Weiming Huang|Hyejin Seong|Keisuke Tanemura|Ayumi Nakagawa|Lakshmi Venkataraman|Harpreet Dhaliwal|Gurinder Bains|
Sanjeewa Wickramasinghe|Nilufar Karimova|Aigerim Bekova|Rosalind Featherstone|Bartholomew Quigley|Xóchitl Ibarra|Joaquín Quispe|Thiago Vasconcelos|Fátima Cardoso|Guðrún Jónsdóttir`
  .replaceAll('\n', '')
  .split('|')

/** Companies and products, as they write themselves. */
export const companies: readonly string[] = `
Harbourline|Lanternfish|Kestrelworks|Veldkamp|Brackenridge|Strathallan|Saltspring|Gannetfry|Lumikki|Northwind|
Ferrovale|Quillmark|Ostervik|Pellucid|Tamarack|Windrush|Corvida|Moorgate|Solvanta|Brightwell`
  .replaceAll('\n', '')
  .split('|')
