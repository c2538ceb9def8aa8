"""Family names that at least 11 in 100,000 bear: US census of 1990; written by tools/places/words.py."""

from newsnorm.language import vocabulary

FAMILY_NAMES = vocabulary(
    """
Abbott Acevedo Acosta Adams Adkins Aguilar Aguirre Akers Albert Alexander Alford Allen Allison Alston Alvarado Alvarez
Andersen Anderson Andrade Andrews Anthony Archer Armstrong Arnold Arrington Arroyo Ashley Atkins Atkinson Austin Avery
Avila Ayala Ayers Bacon Bailey Baird Baker Baldwin Ball Ballard Banks Barber Barker Barlow Barnes Barnett Barr Barrera
Barrett Barron Barry Bartlett Barton Bass Bates Battle Bauer Baxter Beach Bean Beard Beasley Beatty Beck Becker
Belcher Bell Bender Benjamin Bennett Benson Bentley Benton Berg Berger Bernard Berry Best Bird Bishop Black Blackburn
Blackwell Blair Blake Blanchard Bland Blankenship Blanton Blevins Blue Boggs Bolden Bolton Bond Bonner Booker Boone
Booth Boucher Bowen Bowers Bowman Boyce Boyd Boyer Boyle Bradford Bradley Bradshaw Brady Branch Brandon Brandt Braun
Bray Brennan Brewer Bridges Briggs Bright Britt Brock Brooks Brown Browning Bruce Bryan Bryant Buchanan Buck Buckley
Buckner Bullock Bunch Burch Burgess Burke Burks Burnett Burns Burris Burt Burton Bush Butler Butts Byers Byrd Cabrera
Cain Calderon Caldwell Calhoun Callahan Camacho Cameron Camp Campbell Campos Cannon Cantrell Cantu Cardenas Carey
Carlson Carney Carpenter Carr Carrillo Carroll Carson Carter Carver Case Casey Cash Castaneda Castillo Castro
Cervantes Chamberlain Chambers Chan Chandler Chaney Chang Chapman Charles Chase Chavez Chen Cherry Childers Childress
Childs Christensen Christian Church Clark Clarke Clay Clayton Clements Clemons Cleveland Clifton Cline Cobb Cochran
Coffey Cohen Cole Coleman Collier Collins Colon Combs Compton Conley Conner Connor Conrad Contreras Conway Cook Cooke
Cooley Cooper Copeland Corbett Cordova Cortez Costa Cote Cotton Covington Cowan Cox Crabtree Craft Craig Cramer Crane
Crawford Crosby Cross Crowe Crowley Crum Cruz Cummings Cunningham Curry Curtis Dailey Dale Dalton Daniel Daniels
Daugherty Davenport David Davidson Davies Davis Dawson Day Dean Decker Dejesus Delacruz Delaney Deleon Delgado Dennis
Diaz Dickerson Dickson Dillard Dillon Dixon Dodd Dodson Dominguez Donahue Donaldson Donovan Dorsey Dotson Dougherty
Douglas Downing Downs Doyle Drake Dudley Duffy Duke Dunbar Duncan Dunlap Dunn Duran Durham Dye Dyer Eaton Edwards
Elder Eldridge Elkins Elliott Ellis Ellison Elmore Emerson England Erickson Ervin Escobar Espinoza Estes
Estrada Evans Everett Ewing Farley Farmer Farrell Farris Faulkner Felix Ferguson Fernandez Ferrell Field Fields
Figueroa Finch Finley Fischer Fisher Fitzgerald Fitzpatrick Flanagan Fleming Fletcher Flores Flowers Floyd Flynn Foley
Fontenot Forbes Ford Foreman Foster Fowler Fox Francis Franco Frank Franklin Franks Frazier Frederick Freeman
Friedman Frost Fry Frye Fuentes Fuller Fulton Gagnon Gaines Gallagher Gallegos Galloway Galvan Gamble Garcia Gardner
Garner Garrett Garrison Gary Garza Gates Gay Gentry George Gibbons Gibbs Gibson Gilbert Giles Gill Gillespie Gilliam
Gilmore Glass Glenn Glover Godfrey Goff Golden Goldstein Gomez Gonzales Gonzalez Good Goodman Goodwin Gordon Gore Goss
Gould Grace Grady Graham Grant Graves Gray Green Greene Greer Gregg Gregory Griffin Griffith Griggs Grimes Gross
Guerra Guerrero Guthrie Gutierrez Guy Guzman Haas Hahn Hale Haley Hall Hamilton Hamm Hammond Hampton Hancock Haney
Hanna Hansen Hanson Harden Hardin Harding Hardy Harmon Harper Harrell Harrington Harris Harrison Hart Hartley Hartman
Harvey Hastings Hatcher Hatfield Hawkins Hayden Hayes Haynes Hays Head Heard Heath Hebert Helms Henderson Hendricks
Hendrix Henry Hensley Henson Herbert Herman Hernandez Herrera Herring Herron Hess Hester Hewitt Hickman Hicks Higgins
Hill Hilton Hines Hinton Hobbs Hodge Hodges Hoffman Hogan Holcomb Holden Holder Holland Holley Hollis Holloway Holman
Holmes Holt Hood Hooper Hoover Hopkins Hopper Horn Horne Horton House Houston Howard Howe Howell Hubbard Huber Hudson
Huff Huffman Hughes Hull Humphrey Hunt Hunter Hurley Hurst Hutchins Hutchinson Hyde Ibarra Ingram Irwin Jackson Jacobs
Jacobson James Jamison Jarvis Jefferson Jenkins Jennings Jensen Jimenez Johns Johnson Johnston Jones Jordan Joseph
Joyce Joyner Juarez Justice Kane Kaufman Keith Keller Kelley Kelly Kemp Kendall Kendrick Kennedy Kent Kerr Key Kidd
Kim Kimball King Kinney Kirby Kirk Kirkland Kirkpatrick Klein Kline Knapp Knight Knowles Knox Koch Kramer Krause
Krueger Lake Lamb Lambert Lancaster Landry Lane Lang Langley Lara Larsen Larson Law Lawrence Lawson Le Leach Leblanc
Lee Leon Leonard Lester Levine Levy Lewis Lindsay Lindsey Little Livingston Lloyd Lockhart Logan Long Lopez Lott Love
Lowe Lowery Lozano Lucas Lucero Lugo Luna Lutz Lynch Lynn Lyon Lyons Macdonald Macias Mack Mackey Madden Maddox
Madison Magee Mahoney Maldonado Malone Maloney Manley Mann Manning Marks Marquez Marsh Marshall Martin Martinez Mason
Massey Mathews Mathis Matthews Maxwell May Mayer Mayes Mayfield Maynard Mayo Mays Mcallister Mcbride Mccall Mccann
Mccarthy Mccarty Mcclain Mcclure Mcconnell Mccormick Mccoy Mccray Mccullough Mcdaniel Mcdonald Mcdowell Mcfadden
Mcfarland Mcgee Mcghee Mcginnis Mcgowan Mcgrath Mcguire Mcintosh Mcintyre Mckay Mckee Mckenzie Mckinney Mcknight
Mclaughlin Mclean Mcleod Mcmahon Mcmillan Mcneil Mcpherson Meadows Medina Meeks Mejia Melendez Melton Mendez Mendoza
Mercado Mercer Merrill Merritt Meyer Meyers Michael Middleton Miles Miller Mills Minor Miranda Mitchell Mobley Molina
Monroe Montes Montgomery Montoya Moody Moon Mooney Moore Mora Morales Moran Moreno Morgan Morin Morris Morrison Morrow
Morse Morton Moser Moses Mosley Moss Moyer Mueller Mullen Mullins Munoz Murphy Murray Myers Nash Navarro Neal Nelson
Newell Newman Newsome Newton Nguyen Nichols Nicholson Nielsen Nieves Nixon Noble Noel Nolan Norman Norris Norton Nunez
Obrien Ochoa Oconnell Oconnor Odell Odom Odonnell Oliver Olsen Olson Oneal Oneil Oneill Orozco Orr Ortega Ortiz Osborn
Osborne Owen Owens Pace Pacheco Padilla Page Palmer Park Parker Parks Parrish Parsons Pate Patel Patrick Patterson
Patton Paul Payne Pearce Pearson Peck Pena Pennington Perez Perkins Perry Peters Petersen Peterson Petty Phelps
Phillips Pickett Pierce Pierson Pike Pittman Pitts Plummer Polk Pollard Ponce Poole Pope Porter Potter Potts Powell
Powers Pratt Preston Price Prince Proctor Pruitt Pryor Puckett Pugh Quinn Ramirez Ramos Ramsey Randall Randolph Rangel
Rankin Rasmussen Ratliff Ray Raymond Reed Reese Reeves Reid Reilly Reyes Reyna Reynolds Rhodes Rice Rich Richard
Richards Richardson Richmond Riddle Riggs Riley Rios Ritter Rivas Rivera Rivers Roach Robbins Roberson Roberts
Robertson Robinson Robles Rocha Rodgers Rodriguez Rodriquez Rogers Rojas Rollins Roman Romero Rosa Rosado Rosales
Rosario Rose Ross Roth Rouse Rowe Rowland Roy Rubio Rucker Ruiz Rush Russell Russo Rutherford Rutledge Ryan Salas
Salazar Salinas Sampson Sanchez Sanders Sandoval Sanford Santana Santiago Santos Sargent Saunders Savage Sawyer
Schaefer Schmidt Schneider Schroeder Schultz Schwartz Scott Sears Sellers Serrano Sexton Seymour Shaffer Shannon Sharp
Sharpe Shaw Shea Shelton Shepard Shepherd Sheppard Sherman Shields Shirley Shoemaker Short Silva Simmons Simms Simon
Simpson Sims Sinclair Singleton Skinner Slater Slaughter Sloan Small Smart Smith Snider Snow Snyder Solis Solomon Sosa
Soto Sparks Spears Spence Spencer Spivey Springer Stafford Stanley Stanton Stark Starr Steele Stein Stephens
Stephenson Stevens Stevenson Stewart Stinson Stokes Stone Stout Strickland Strong Stuart Suarez Sullivan Summers
Sutton Swain Swanson Sweeney Sweet Sykes Talley Tanner Tate Tatum Taylor Terrell Terry Thomas Thompson Thornton
Tillman Todd Torres Townsend Tracy Tran Travis Trevino Trujillo Tucker Turner Tyler Tyson Underwood Valdez Valencia
Valentine Valenzuela Vance Vang Vargas Vasquez Vaughan Vaughn Vazquez Vega Velasquez Velazquez Velez Villa Villanueva
Villarreal Vincent Vinson Wade Wagner Walden Walker Wall Wallace Waller Walls Walsh Walter Walters Walton Wang Ward
Ware Warner Warren Washington Waters Watkins Watson Watts Weaver Webb Webber Weber Webster Weeks Weiss Welch Wells
Werner West Wheeler Whitaker White Whitehead Whitfield Whitley Whitney Wiggins Wilcox Wilder Wiley Wilkerson Wilkins
Wilkinson William Williams Williamson Willis Wilson Winter Winters Wise Witt Wolf Wolfe Womack Wong Wood Woodard Woods
Woodward Wooten Workman Wright Wyatt Wynn Yang Yarbrough Yates Yoder York Young Zamora Zimmerman
"""
)
