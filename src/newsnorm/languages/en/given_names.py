"""Given names that at least 8 in 100,000 bear: US census of 1990; written by tools/places/words.py."""

from newsnorm.language import vocabulary

GIVEN_NAMES = vocabulary(
    """
Aaron Abbie Abby Abel Abigail Abraham Ada Adam Adan Addie Adela Adelaide Adele Adeline Adolfo Adolph Adrian Adriana
Adrienne Agnes Agustin Aida Aileen Aimee Aisha Al Alan Alana Alba Albert Alberta Alberto Alejandra Alejandro Alex
Alexander Alexandra Alexandria Alexis Alfonso Alfred Alfreda Alfredo Ali Alice Alicia Aline Alisa Alisha Alison Alissa
Allan Allen Allene Allie Allison Allyson Alma Alonzo Alphonso Alta Althea Alton Alva Alvaro Alvin Alyce Alyson Alyssa
Amalia Amanda Amber Amelia Amie Amos Amparo Amy Ana Anastasia Andre Andrea Andres Andrew Andy Angel Angela Angelia
Angelica Angelina Angeline Angelique Angelita Angelo Angie Anita Ann Anna Annabelle Anne Annette Annie Annmarie
Anthony Antionette Antoine Antoinette Anton Antonia Antonio Antony April Araceli Archie Ariel Arlene Arline Armand
Armando Arnold Arron Art Arthur Arturo Ashlee Ashleigh Ashley Aubrey Audra Audrey August Augusta Augustine Aurelia
Aurelio Aurora Austin Autumn Ava Avery Avis Barbara Barbra Barney Barry Bart Basil Beatrice Beatriz Beau Becky Belinda
Ben Benita Benito Benjamin Bennett Bennie Benny Bernadette Bernadine Bernard Bernardo Bernice Bernie Bert Berta Bertha
Bertie Beryl Bessie Beth Bethany Betsy Bette Bettie Betty Bettye Beulah Beverley Beverly Bianca Bill Billie Billy
Blaine Blair Blake Blanca Blanche Bob Bobbi Bobbie Bobby Bonita Bonnie Booker Boyd Brad Bradford Bradley Brady Brain
Branden Brandi Brandie Brandon Brandy Brenda Brendan Brent Bret Brett Brian Briana Brianna Bridget Bridgett Bridgette
Brigitte Britney Brittany Brittney Brock Brooke Bruce Bruno Bryan Bryant Bryce Bryon Buddy Buford Burton Byron Caitlin
Caleb Callie Calvin Cameron Camilla Camille Candace Candice Candy Cara Carey Carissa Carl Carla Carlene Carlo Carlos
Carlton Carly Carmela Carmella Carmelo Carmen Carol Carole Carolina Caroline Carolyn Carrie Carrol Carroll Carson
Carter Cary Caryn Casandra Casey Cassandra Cassie Catalina Catherine Cathleen Cathryn Cathy Cecelia Cecil Cecile
Cecilia Cedric Celeste Celia Celina Cesar Chad Chandra Charity Charlene Charles Charley Charlie Charlotte Charmaine
Chase Chasity Chelsea Chelsey Cheri Cherie Cherry Cheryl Chester Chong Chris Christa Christi Christian Christie
Christina Christine Christopher Christy Chrystal Chuck Cindy Clair Claire Clara Clare Clarence Clarice Clarissa Clark
Claude Claudette Claudia Claudine Clay Clayton Clement Cleo Cleveland Cliff Clifford Clifton Clint Clinton Clyde Cody
Colby Cole Coleen Colette Colin Colleen Collin Concepcion Concetta Connie Conrad Constance Consuelo Cora Corey Corina
Corine Corinne Cornelia Cornelius Cornell Corrine Cortney Cory Courtney Coy Craig Cristina Cruz Crystal Curt Curtis
Cynthia Daisy Dale Dallas Dalton Damian Damien Damon Dan Dana Dane Danial Daniel Danielle Danny Dante Daphne Darcy
Daren Darin Darius Darla Darlene Darnell Darrel Darrell Darren Darrin Darryl Darwin Daryl Dave David Davis Dawn Dayna
Dean Deana Deann Deanna Deanne Debbie Debora Deborah Debra Dee Deena Deidra Deidre Deirdre Delbert Delia Della Delmar
Delores Deloris Demetrius Dena Denice Denis Denise Dennis Denny Denver Derek Derick Derrick Desiree Desmond Dessie
Devin Devon Dewayne Dewey Dexter Diana Diane Diann Dianna Dianne Dick Diego Dina Dion Dionne Dirk Dixie Dollie Dolly
Dolores Domingo Dominic Dominick Dominique Don Dona Donald Donna Donnell Donnie Donny Donovan Dora Doreen Doretha
Dorian Doris Dorothea Dorothy Dorthy Doug Douglas Doyle Drew Duane Dudley Dustin Dusty Dwayne Dwight Dylan Earl
Earlene Earline Earnest Earnestine Ebony Ed Eddie Eddy Edgar Edith Edmond Edmund Edna Eduardo Edward Edwardo Edwin
Edwina Edythe Effie Efrain Eileen Elaine Elba Elbert Elda Eldon Eleanor Elena Eli Elias Elijah Elinor Elisa Elisabeth
Elise Elisha Eliza Elizabeth Ella Ellen Elliot Elliott Ellis Elma Elmer Elnora Eloise Elsa Elsie Elton Elva Elvia
Elvin Elvira Elvis Elwood Emanuel Emerson Emery Emil Emilia Emilie Emilio Emily Emma Emmanuel Emmett Emory Enid
Enrique Eric Erica Erick Ericka Erik Erika Erin Erma Erna Ernest Ernestine Ernesto Ernie Errol Ervin Erwin Esmeralda
Esperanza Essie Esteban Estela Estella Estelle Ester Esther Ethan Ethel Etta Eugene Eugenia Eula Eunice Eva Evan
Evangelina Evangeline Eve Evelyn Everett Fabian Faith Fannie Fanny Fay Faye Federico Felecia Felicia Felipe Felix Fern
Fernando Fidel Fletcher Flora Florence Florine Flossie Floyd Forrest Fran Frances Francesca Francine Francis Francisca
Francisco Frank Frankie Franklin Fred Freda Freddie Freddy Frederic Frederick Fredrick Freida Frieda Gabriel Gabriela
Gabrielle Gail Gale Galen Garland Garrett Garry Gary Gavin Gay Gayla Gayle Gena Genaro Gene Geneva Genevieve Geoffrey
George Georgette Georgia Georgina Gerald Geraldine Gerard Gerardo Geri Germaine German Gerry Gertrude Gilbert Gilberto
Gilda Gina Ginger Gladys Glen Glenda Glenn Glenna Gloria Goldie Gonzalo Gordon Grace Gracie Graciela Grady Graham
Grant Greg Gregg Gregorio Gregory Greta Gretchen Grover Guadalupe Guillermo Gus Gussie Gustavo Guy Gwen Gwendolyn Hal
Haley Hallie Hannah Hans Harlan Harley Harold Harriet Harriett Harris Harrison Harry Harvey Hattie Hazel Heath Heather
Hector Heidi Helen Helena Helene Helga Henrietta Henry Herbert Heriberto Herman Herminia Hester Hilary Hilda Hillary
Hiram Hollie Hollis Holly Homer Hong Hope Horace Houston Howard Hubert Hugh Hugo Humberto Hung Hunter Ian Ida Ignacio
Ila Ilene Imelda Imogene Ina Ines Inez Ingrid Ira Irene Iris Irma Irvin Irving Irwin Isaac Isabel Isabella Isabelle
Isaiah Isidro Ismael Israel Issac Iva Ivan Ivory Ivy Jack Jackie Jacklyn Jackson Jaclyn Jacob Jacqueline Jacquelyn
Jacques Jade Jaime Jake Jamal Jame James Jami Jamie Jan Jana Jane Janell Janelle Janet Janette Janice Janie Janine
Janis Janna Jannie Jared Jarrod Jarvis Jasmin Jasmine Jason Jasper Javier Jay Jayne Jayson Jean Jeanette Jeanie
Jeanine Jeanne Jeannette Jeannie Jeannine Jeff Jefferson Jeffery Jeffrey Jeffry Jenifer Jenna Jennie Jennifer Jenny
Jerald Jeremiah Jeremy Jeri Jermaine Jerome Jerri Jerry Jess Jesse Jessica Jessie Jesus Jewel Jewell Jill Jillian Jim
Jimmie Jimmy Jo Joan Joann Joanna Joanne Joaquin Jocelyn Jodi Jodie Jody Joe Joel Joesph Joey Johanna John Johnathan
Johnathon Johnie Johnnie Johnny Jolene Jon Jonathan Jonathon Joni Jordan Jorge Jose Josefa Josefina Joseph Josephine
Josh Joshua Josie Josue Joy Joyce Juan Juana Juanita Judi Judith Judy Julia Julian Juliana Julianne Julie Juliet
Juliette Julio Julius June Junior Justin Justina Justine Kaitlin Kaitlyn Kara Karen Kari Karin Karina Karl Karla Karyn
Kasey Kate Katelyn Katharine Katherine Katheryn Kathi Kathie Kathleen Kathrine Kathryn Kathy Katie Katina Katrina Katy
Kay Kaye Kayla Keisha Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Ken Kendall Kendra Kendrick Kenneth Kenny Kent
Kenya Keri Kermit Kerri Kerry Kevin Kim Kimberlee Kimberley Kimberly Kirby Kirk Kirsten Kitty Kris Krista Kristen
Kristi Kristie Kristin Kristina Kristine Kristopher Kristy Krystal Kurt Kurtis Kyle Lacey Lacy Ladonna Lakeisha
Lakesha Lakisha Lamar Lamont Lana Lance Landon Lane Lara Larry Lashonda Latanya Latasha Latisha Latonya Latoya Laura
Laurel Lauren Laurence Lauri Laurie Lavern Laverne Lavonne Lawanda Lawrence Lea Leah Leann Leanna Leanne Lee Leeann
Leigh Leila Lela Leland Lelia Lena Lenora Lenore Leo Leola Leon Leona Leonard Leonardo Leonel Leonor Leroy Lesa Lesley
Leslie Lessie Lester Leta Letha Leticia Letitia Levi Lewis Libby Lidia Lila Lilia Lilian Liliana Lillian Lillie Lilly
Lily Lina Lincoln Linda Lindsay Lindsey Linwood Lionel Lisa Liz Liza Lizzie Lloyd Logan Lois Lola Lolita Lonnie Lora
Loraine Loren Lorena Lorene Lorenzo Loretta Lori Lorie Lorna Lorraine Lorrie Lottie Lou Louella Louie Louis Louisa
Louise Lourdes Lowell Loyd Luann Lucas Lucia Lucile Lucille Lucinda Lucy Luella Luis Luisa Luke Lula Lupe Luther Luz
Lydia Lyle Lynda Lynette Lynn Lynne Lynnette Ma Mabel Mable Mack Madeleine Madeline Madelyn Madge Mae Magdalena Maggie
Mai Malcolm Malinda Mallory Mamie Mandy Manuel Manuela Mara Marc Marcel Marcelino Marcella Marci Marcia Marcie Marco
Marcos Marcus Marcy Margaret Margarita Margery Margie Margo Margot Margret Marguerite Mari Maria Marian Mariana
Marianne Mariano Maribel Maricela Marie Marietta Marilyn Marina Mario Marion Marisa Marisol Marissa Maritza Marjorie
Mark Marla Marlene Marlin Marlon Marquita Marsha Marshall Marta Martha Martin Martina Marty Marva Marvin Mary Maryann
Maryanne Maryellen Marylou Mason Mathew Matilda Matt Matthew Mattie Maude Maura Maureen Maurice Mauricio Mavis Max
Maxine Maxwell May Maynard Mayra Meagan Megan Meghan Melanie Melba Melinda Melisa Melissa Mellisa Melody Melva Melvin
Mercedes Meredith Merle Merlin Merrill Mia Micah Michael Michaela Micheal Michel Michele Michell Michelle Mickey
Miguel Mike Milagros Mildred Miles Millard Millicent Millie Milton Mina Mindy Minerva Minnie Miranda Miriam Misty
Mitchell Mitzi Mohammad Moises Mollie Molly Mona Monica Monika Monique Monroe Monte Monty Morgan Morris Moses Muriel
Murray Myra Myrna Myron Myrtle Nadia Nadine Nan Nancy Nanette Nannie Naomi Natalia Natalie Natasha Nathan Nathaniel
Neal Ned Neil Nelda Nell Nellie Nelly Nelson Nestor Nettie Neva Nicholas Nichole Nick Nickolas Nicolas Nicole Nikki
Nina Nita Noah Noe Noel Noelle Noemi Nola Nolan Nona Nora Norbert Noreen Norma Norman Norris Numbers Octavia Octavio
Odell Odessa Ofelia Ola Olga Olive Oliver Olivia Ollie Omar Opal Ophelia Ora Orlando Orville Oscar Otis Otto Owen
Pablo Paige Pam Pamala Pamela Pansy Pasquale Pat Patrica Patrice Patricia Patrick Patsy Patti Patty Paul Paula
Paulette Pauline Pearl Pearlie Pedro Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Phillip Phoebe
Phyllis Pierre Polly Preston Priscilla Queen Quentin Quincy Quinton Rachael Rachel Rachelle Rae Rafael Ralph Ramiro
Ramon Ramona Randal Randall Randi Randolph Randy Raphael Raquel Raul Ray Raymond Raymundo Reba Rebecca Rebekah Reed
Refugio Reggie Regina Reginald Rena Renae Rene Renee Reuben Reva Rex Reyna Reynaldo Rhea Rhoda Rhonda Ricardo Richard
Rick Rickey Rickie Ricky Rigoberto Riley Rita Rob Robbie Robby Robert Roberta Roberto Robin Robyn Rocco Rochelle Rocio
Rocky Rod Roderick Rodger Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolando Roman Romeo Ron Ronald Ronda Ronnie
Roosevelt Rory Rosa Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosanna Rosanne Rosario Roscoe Rose Roseann Rosella
Rosemarie Rosemary Rosetta Rosie Roslyn Ross Rowena Roxanne Roxie Roy Royce Ruben Ruby Rudolph Rudy Rufus Russel
Russell Rusty Ruth Ruthie Ryan Sabrina Sadie Sallie Sally Salvador Salvatore Sam Samantha Sammie Sammy Samuel Sandra
Sandy Sanford Sang Santiago Santos Sara Sarah Sasha Saul Saundra Savannah Scot Scott Scottie Scotty Sean Sebastian
Selena Selina Selma Serena Sergio Seth Shana Shane Shanna Shannon Shari Sharlene Sharon Sharron Shaun Shauna Shawn
Shawna Sheena Sheila Shelby Sheldon Shelia Shelley Shelly Shelton Sheree Sheri Sherman Sherri Sherrie Sherry Sheryl
Shirley Sidney Sierra Silas Silvia Simon Simone Socorro Sofia Solomon Son Sondra Sonia Sonja Sonny Sonya Sophia Sophie
Spencer Stacey Staci Stacie Stacy Stan Stanley Stefan Stefanie Stella Stephan Stephanie Stephen Sterling Steve Steven
Stevie Stewart Stuart Sue Summer Susan Susana Susanna Susanne Susie Suzanne Suzette Sybil Sydney Sylvester Sylvia
Tabatha Tabitha Tamara Tameka Tamera Tami Tamika Tammi Tammie Tammy Tamra Tania Tanisha Tanya Tara Tasha Taylor Ted
Teddy Terence Teresa Teri Terra Terrance Terrell Terrence Terri Terrie Terry Tessa Thaddeus Thelma Theodore Theresa
Therese Theron Thomas Thurman Tia Tiffany Tim Timmy Timothy Tina Tisha Toby Todd Tom Tomas Tommie Tommy Toni Tonia
Tony Tonya Tori Tracey Traci Tracie Tracy Travis Trent Trenton Trevor Tricia Trina Trinidad Trisha Tristan Troy Trudy
Truman Twila Ty Tyler Tyrone Tyson Ulysses Ursula Valarie Valeria Valerie Van Vance Vanessa Vaughn Velma Vera Vern
Verna Vernon Veronica Vicente Vicki Vickie Vicky Victor Victoria Vilma Vince Vincent Viola Violet Virgie Virgil
Virginia Vito Vivian Vonda Wade Wallace Walter Wanda Ward Warren Wayne Weldon Wendell Wendi Wendy Wesley Whitney
Wilbert Wilbur Wilda Wiley Wilford Wilfred Wilfredo Will Willa Willard William Williams Willie Willis Wilma Wilmer
Wilson Winfred Winifred Winnie Winston Wm Woodrow Xavier Yesenia Yolanda Yong Young Yvette Yvonne Zachary Zachery
Zelda Zelma
"""
)
