/**
 * Given names that are common in world news, by the gender that they mostly say. They help to see that a run of capitals
 * is a person and whom "she" may mean; a name that is not here is still found by its title, its verb or its place.
 */
import { words } from './words';

export const MALE_NAMES = words(`
  Aaron Abdel Abdul Abdullah Abdulla Abdelaziz Abdirahman Abe Abel Abraham Adam Adil Adnan Adolf Adrian Ahmad Ahmed Ahmet Akbar Akio Akira Al Alain
  Alan Albert Alberto Aldo Alejandro Aleksander Aleksandr Aleksandar Aleksei Aleksey Alexander Alexandre Alexandros Alexei Alexey
  Alexis Alfonso Alfred Ali Alistair Allan Allen Alvaro Amadou Amin Amir Amos Anatol Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew
  Andriy Andrzej Andy Angus Angelo Anthony Antoine Anton Antonio António Antonis Antony Anwar Ariel Arkady Arif Armen Armin Arnold Arsen Arseny Arseniy
  Arthur Arturo Artur Ash Ashraf Asif Atal Augusto Avigdor Axel Ayman Aziz Babak Baburam Bahram Ban Barack Barry Bart Bartholomew Bashar Basil Behrouz Ben
  Benedict Benigno Benito Benjamin Bernard Bernd Bernhard Bernie Bertrand Bill Bilal Billy Bjorn Björn Bob Bobby Bogdan Boris Boutros Boyko Brad Bradley
  Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burhan Byron Caleb Calvin Cameron Carl Carlos Carlo Carsten Casey Cedric César Cesar Charles Charlie
  Chester Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Clay Clement Clifford Clint Clyde Colin Connor
  Conrad Constantine Cory Costas Craig Curtis Cyril Cyrus Dale Damian Dan Daniel Daniele Danilo Danny Dario Darrell Daryl Dave David Davis Davit Dean
  Dennis Denis Derek Desmond Dick Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Donny Doug Douglas
  Duncan Dwight Earl Ed Eddie Edgar Edmond Edmund Eduard Eduardo Edward Edwin Efrain Egemen Egon Ehud Eli Elias Elijah Elliott Elliot Ellis Elmar Emad Emanuel
  Emerson Emil Emiliano Emilio Emmanuel Enrico Enrique Eric Erik Erich Ernest Ernesto Ernst Erwin Esteban Ethan Eugene Evan Evgeny Evo Faisal Farid Farouk Fayez
  Felipe Felix Ferdinand Fernando Fidel Filip Francesco Francis Francisco Franco Francois François Frank Franklin Franz Fred Frederic Frederick
  Frederik Friedrich Fritz Fumio Gabriel Gareth Garry Gary Gavin Geert Gennady Gennadi Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard
  Gerardo Gerhard Gianni Gideon Gilbert Giles Gilles Giorgi Giorgio Giovanni Giuseppe Glen Glenn Gonzalo Gordon Graham Greg Gregor Gregory Gregg
  Grigory Guido Guillermo Gunter Günter Gus Gustavo Guy Habib Hadi Hakan Hamid Hamza Hani Hank Hans Harald Hardeep Harold Harry Haruhiko Harun Harvey Hasan Hashemi
  Hashim Hassan Haris Hector Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hiroshi Horacio Horst Hosni Hossein
  Howard Hu Hubert Hugh Hugo Hulusi Humphrey Hun Hussein Husain Hussain Ian Ibrahim Idriss Ignacio Igor Ike Ilham Ilya Imad Imran Ion Irakli Irving Irwin Isaac Ismail
  Isaias Ivan Ivica Ivo Jack Jacek Jackson Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan Janez Janusz Jared Jaroslaw Jason Javad Javier
  Jawaharlal Jay Jean Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Marie Jean-Pierre Jean-Yves Jed Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesper Jesse Jesus Jesús Jim Jimmy Joachim Joao João
  Joaquín Joaquin Joe Joel Joerg Jörg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge José Jose Josef Josep Joseph Josh Joshua Josip Jovan
  Juan Juha Jules Julian Julio Julius Jun Junichiro Jürgen Jurgen Justin Kaspar Karim Karl Kamal Karel Kasim Kassym-Jomart Kazimierz Keith Ken Kenneth Kent Kevin Khaled Khalid Khalifa Kirill Klaus
  Kofi Konrad Konstantin Konstantinos Kostas Kris Krzysztof Kurt Kyle Kyriakos Lamar Larry Lars Lasse Laszlo László Laurence Laurent Lawrence Lech Lee Leo Leon
  Leonard Leonardo Leonid Leopoldo Leroy Leslie Lester Lev Levon Lewis Li Liam Lindsey Lionel Lloyd Lorenzo Lou Louis Luc Luca Lucas Ludwig Luigi Luis Luiz Lukas
  Luke Lyndon Mahathir Mahdi Mahmoud Mahmud Majid Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marco Marcos Marcus Marek Mario Mariano Marin Mark Marko Markus
  Martin Marvin Marwan Massoud Mateusz Mathias Matt Matteo Matthew Matthias Matti Maurice Mauricio Max Maxim Maximilian Mehdi Mehmet Mel
  Melvin Menachem Mevlut Michael Michal Michel Micheál Miguel Mihail Mihai Mike Mikhail Mikheil Mikael Milan Milo Milos Miloš Mitch Mitchell Mitt
  Mohamed Mohamad Mohammad Mohammed Mohsen Moncef Morgan Moritz Morris Moshe Mostafa Muammar Muhammad Muhammadu Mukhtar Murad Murat Murray Mustafa
  Mykola Nabil Najib Naoto Narendra Nasser Nathan Nathaniel Nawaf Nawaz Ned Neil Nelson Nestor Nicholas Nick Nickolay Nicola Nicolas Nicolás Nigel Nikita Nikol Nikola
  Nikolai Nikolaos Nikolay Nikos Nils Nobuo Noah Noel Norbert Norman Nouri Nursultan Oleg Oleh Oleksandr Oleksiy Olaf Oliver Olivier Olli Olusegun Omar Omer Orlando
  Orrin Oscar Osama Osman Oskar Otto Owen Pablo Pascal Pasquale Pat Patrice Patricio Patrick Paul Paulo Pavel Pavlo Pavlos Pedro Pekka Pepe
  Percy Perry Pervez Pete Peter Petr Petra Petro Petros Phil Philip Philippe Phillip Pier Pierre Pieter Pietro Piotr Prabowo Pranab Predrag Qasem Quentin Rachid
  Radoslaw Radek Radovan Rafael Rafic Rafik Rahul Rainer Raj Rajiv Rajnath Ralf Ralph Ramon Ramzan Ramzi Rand Randall Randy Raphael Rashid Rasmus Ratko Raul Raúl
  Ray Raymond Recep Reinhard Reinhold Rene René Reuven Rex Ricardo Richard Rick Riad Riccardo Rishi Rob Robert Roberto Robin Rodney Rodolfo Rodrigo Roger
  Roland Rolf Roman Romano Ron Ronald Ronan Ronnie Rory Ross Roy Rudolf Rudy Rupert Ruslan Russell Rustam Ruud Ryan Saad Saeb Saeed Saddam Said Salam Saleh Salem Salim Salman Salva Salvador Sam Sameh Sami Samir Samuel Sandro Sandy Santiago Santos
  Saul Scott Sean Sebastian Sebastien Sepp Serge Sergei Sergey Sergio Sergiy Serhiy Serzh Seth Seyed Seymour Shahid Shane Shaul Shavkat Shawn Sheldon Shigeru Shimon Shinzo Shinzō Sid Sidney Sigmar Silvio Simon Slobodan Spiro
  Stan Stanislav Stanley Stef Stefan Stefano Steffen Stephane Stéphane Stephen Steve Steven Stewart Stipe Stuart Sven Syed Sylvester Taher Taro Tariq Tarek Tayyip Ted Terence Terrence Terry
  Thabo Thad Theo Theodor Theodore Theodoros Thierry Thomas Thorbjorn Tim Timothy Tito Toby Todd Tom Tomas Tomás Tomasz Tommy Tony Toomas Torsten Traian Trent Trevor Trey
  Trygve Tung Tzipi Ulrich Umar Umberto Urmas Uwe Vaclav Václav Vadim Valdis Valentin Valery Valeriy Vasil Vasily Vernon Viatcheslav Victor Vicente Viktor Vince Vincent Vincenzo Vitali Vitaliy Vitaly
  Vito Vlad Vladimir Vladislav Volodymyr Volker Vojislav Vyacheslav Walid Wallace Walter Warren Wayne Wendell Werner Wilbur Wilfried Wilhelm Will Willem William Willie Willy Wilson
  Winston Wojciech Wolfgang Woodrow Yahya Yair Yang Yanis Yannis Yasser Yasir Yevgeny Yitzhak Yoav Yoshihide Yossi Yoweri Yukio Yukiya Yuri Yury Yusuf Yves Zachary Zafar Zalmay Zbigniew Zeljko
  Zine Zoran Zakir
`);

export const FEMALE_NAMES = words(`
  Abigail Ada Adriana Agnes Agnès Aicha Aisha Alejandra Alexandra Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Annalena Anne Anneke Annette Annie
  Antonia Arancha Ariane Asma Astrid Audrey Aung Ayelet Barbara Beatrice Beatriz Becky Benazir Bernadette Beth Betsy Betty Beverly Bonnie Brenda Bridget Brigitte Brooke Camille
  Carla Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Cecile Céline Charlene Charlotte Chelsea Cheryl Christiane Christina Christine Chrystia Claire Clara Clare Claudia
  Condoleezza Connie Cora Corazon Courtney Cristina Cynthia Dalia Daniela Danielle Dawn Deanna Debbie Deborah Delia Denise Diana Diane Dianne Dilma Dina Dolores Donna Dora Doris Dorothy Edith
  Eileen Elaine Eleanor Elena Elina Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elsa Emily Emma Erica Erika Erna Esther Eva Eve Evelyn Fatima Fatou Federica
  Felicia Fiona Florence Frances Francesca Gabriela Gabrielle Gail Galina Geraldine Gina Giorgia Gisela Gladys Gloria Golda Grace Greta Gretchen Gro Gwen Gwendolyn Hanan Hanna Hannah Harriet Heather
  Heidi Helen Helena Helene Hélène Helga Helle Hilary Hillary Hina Holly Ilse Imelda Inna Indira Ingrid Irene Irina Iris Isabel Isabella Isabelle Isobel Ivana Ivanka Jackie Jacinda Jacqueline Jamila
  Jan Jane Janet Janice Jasmine Jean Jeane Jeanne Jen Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jodi Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Kamala Karen Karin Kate
  Katarina Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Katrin Kay Kayla Keiko Kelly Kellyanne Kerry Khadija Kim Kimberly Kirsten Kirstjen Kolinda Kristalina Kristi Kristin Kristina Laila Lana Larisa Laura Lauren Laurie Leila
  Lena Lesia Leslie Leticia Leyla Liliana Lillian Lilly Lily Linda Lisa Liz Liza Lois Lorena Loretta Louise Luba Lucia Lucy Ludmila Luisa Lydia Lynn Lynne Lyudmila Mackenzie Madeleine
  Madeline Maggie Magdalena Maia Maja Mandy Manuela Mara Marcia Margaret Margarita Margot Margrethe Maria Mariana Marianne Marie Marilyn Marina Marine Marion Marissa Marjorie Marta Martha Martina Mary
  Maryam Maureen Maxine Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michaela Michele Michelle Mildred Mimi Miriam Misty Molly Mona Monica Monika Monique Myriam Nadia Nadezhda Najat Nancy
  Naomi Natalia Natalie Natalya Nathalie Navi Nicole Nikki Nina Noor Nora Norma Olena Olga Olivia Ona Oksana Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phumzile Phyllis Pilar Polina Priscilla Priti
  Rachel Rania Rashida Raquel Rebecca Regina Rena Renata Rhonda Riitta Rita Roberta Robin Ronna Rosa Rosalynn Rose Rosemary Roxana Ruth Sabine Sally Salome Samantha Samia Sanae Sandra Sanna Sara Sarah Sasha Segolene Ségolène Serena
  Shannon Sharon Sheila Sheryl Shirin Shirley Silvia Simone Simonetta Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susana Susanna Suzanne Svetlana Sviatlana Sylvia Sylvie Tamara Tammy Tania
  Tansu Tara Tatiana Tatyana Teresa Tess Thelma Theresa Tina Toni Tracy Trudy Tulsi Tzipi Ursula Valentina Valerie Vanessa Vera Veronica Vicky Victoria Viktoriya Viktoria Viola Violeta Virginia Vivian Wanda Wendy Whitney Whoopi Winnie
  Xiomara Yekaterina Yelena Yevgenia Yingluck Yoko Yolanda Yulia Yuliya Yuriko Yvette Yvonne Zainab Zinaida Zoe Zuzana
`);

/** Whether it is one of them, as it is written. */
export const isCommonGivenName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);

/** Family names of China, Korea and Vietnam, which stand first: "Wu Meilin" is Ms. Wu. */
export const FAMILY_NAMES_FIRST = words(`
  An Bae Baek Bai Ban Bao Bo Cai Cao Cha Chang Chen Cheng Cho Choe Choi Chow Chu Chun Chung Cui Dai Deng Ding Dong Du Duan Duong Fan Fang Feng Fu Fung Gan Gao Ge
  Gong Gu Guan Guo Ha Hahn Hai Han Hao He Ho Hong Hou Hsu Hu Hua Huang Huh Hun Hung Huynh Hwang Im Jang Jeon Jeong Jia Jiang Jin Jo Joo Ju Jun Jung Kang Kim Ko Koh Koo Ku
  Kwak Kwon Lai Lam Lau Le Lee Lei Li Liang Liao Lien Lim Lin Ling Liu Lo Long Lou Lu Luo Luong Lý Ma Mao Meng Min Moon Na Nam Ngo Nguyen No Noh Nong Oh Ou Paek Pak Pan
  Pang Park Peng Pham Phan Phung Pu Pyon Qian Qiao Qin Qiu Qu Ren Ri Rim Roh Ryu Seo Shao Shen Shi Shim Shin Sim Sin Siu So Sohn Son Song Suh Sun Sung Tan Tang Tao Tian To
  Tong Tran Trinh Truong Tsai Tsang Tung U Vo Vu Wan Wang Wei Wen Weng Won Wong Woo Wu Xi Xia Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yeh Yi Yin Ying Yoo Yoon You Yu Yuan
  Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
`);

/** Given names that stand first although the family name looks like an East Asian one ("Kim Tregarth", "Lee Kirsch"). */
export const GIVEN_BEFORE = words(
  'Kim Lee Jo An Long Son Ho Sun Van Ban Li Jin Han Ha Min So Ray Moon Park Song Young Ling Lin Lou Lu Le Ma Jun',
);

/** Particles inside a name, written small or with a capital: "van der Kirsch", "bin Karim", "al-Karimi". */
export const NAME_PARTICLES = words(`
  van der den de del della di da do dos das du la le von zu zum ten ter bin ibn bint ben ould al el ul ur ap af av y e
  Van Der Den De Del Della Di Da Do Dos Das Du La Le Von Zu Bin Ibn Bint Ben Ould Al El
`);

/** "Jr.", "III": after a name. */
export const NAME_SUFFIXES = words('Jr Jr. Sr Sr. II III IV');

/** Short forms of given names, for one person named both ways. short full full … */
export const NICKNAMES = `
Abe Abraham
Al Albert Alan Alexander
Alex Alexander Alexandra
Andy Andrew
Ben Benjamin
Bernie Bernard
Bill William
Bob Robert
Bobby Robert
Charlie Charles
Chris Christopher Christian
Chuck Charles
Dan Daniel
Dave David
Debbie Deborah
Dick Richard
Don Donald
Ed Edward
Fred Frederick
Greg Gregory
Jack John
Jeff Jeffrey
Jim James
Jimmy James
Joe Joseph
Josh Joshua
Ken Kenneth
Kate Katherine
Larry Lawrence
Liz Elizabeth
Matt Matthew
Mike Michael
Mitch Mitchell
Nick Nicholas
Pat Patrick Patricia
Pete Peter
Phil Philip
Ray Raymond
Rick Richard
Rob Robert
Ron Ronald
Sam Samuel Samantha
Steve Steven Stephen
Sue Susan
Ted Edward Theodore
Tim Timothy
Tom Thomas
Tony Anthony
Vlad Vladimir
Will William
`;
