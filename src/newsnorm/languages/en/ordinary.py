"""Names of places that are ordinary words too: SCOWL (NOTICE has its terms); written by tools/places/words.py."""

from newsnorm.language import vocabulary

ORDINARY = vocabulary(
    """
Abbey Abridge Accord Acre Advance Afar Agency Albino Ales Alliance Along Alpha Altar Alto Altos Amble Ampere Anchorage
Anchovy Anew Anger Angered Angers Angles Annex Antelope Anthem Antlers Ape Apes Apex Apples Apt Arcade Arch Archer
Arches Archway Are Arena Arenas Ares Aria Arias Aroma Aromas Arrest Arsenal As Asbestos Ascension Ash Ask Aspen Assent
Assumption Atlas Auburn Aura Auras Axis Ay Aye Bacon Bade Badger Bag Bail Bake Baker Bale Balk Ball Ballast Ballots
Balm Bamboo Band Bangs Bani Banks Banning Bar Barber Barbing Bard Barge Baring Bark Barking Barley Baron Basin Basing
Bath Battle Battlefield Baud Bay Beach Beacon Bear Beaver Bee Beers Beets Begun Bell Bells Belt Bend Bender Berry Best
Beta Betting Bias Bicker Biking Bile Bishop Blacksmiths Blades Bland Bled Blessing Bliss Blond Blossom Bluff Bluffs
Bologna Bolt Bony Boo Boom Boos Boot Born Borne Botany Boulder Bountiful Bourbon Bow Bowling Bra Brains Bran Branch
Brand Bras Brassy Bravo Bray Breakwater Bride Bridge Bright Brilliant Broke Brook Brooks Browning Brush Brusque Bud
Buffalo Bugle Bullet Bullion Bulls Bully Bungalow Burden Burns Burst Bury Bush Busing Busy Butler Butte Buttes Buy
Cabaret Cacao Cache Cactus Calcium Came Can Canals Canaries Candor Cane Canning Canon Canyon Cardigan Carefree Cargo
Caribou Carnation Cars Cascade Cascades Cash Cashmere Casino Casinos Cassino Cast Cat Cavalier Cave Caves Cedar
Celebration Centennial Center Central Century Chamber Champagne Champion Change Charge Chars Chase Chile Chili Chilly
Chin China Chipping Chop Church Circle Citrus City Clans Claret Clay Clemency Clever Climax Clones Clover Coaling
Coats Cocoa Cognac Coin College Collie Colon Comas Combine Come Comet Comfort Commerce Communal Concession Concise
Concord Concrete Condom Contest Continental Convent Converse Conversion Convoy Cook Cool Cooper Cordon Cork Corn
Cornea Cornier Corning Corpus Corral Cot Cottage Cottonwood Couches Council Countryside Court Cove Coves Coward Cox
Coyote Crane Crescent Crest Cricket Crook Crooks Crystal Cults Cumming Curry Cut Cuts Cypress Damp Date Deal Defiance
Delta Delve Dent Deport Deposit Diamond Die Dig Dike Docking Dodge Dole Dollar Dome Don Dooms Dour Downs Drain Drama
Dresser Drew Driver Dross Dry Dud Dunes Dung Duping Eagle Early Earth East Eastern Ebbs Echo Eclectic Economy Effort
Egg Eke Elk Elm Emblem Emerald Eminence Empire Emporia Emporium Energy Enigma Enterprise Equality Era Erode Essay
Eureka Evergreen Excel Experiment Export Eye Faith Falcon Fang Fare Farmland Fate Federal Felines Fell Felling Ferns
Fertile Fiche Finale Fines Fisher Flee Fleet Flint Flocking Flora Floss Flushing Force Ford Fords Foreman Forest
Forges Forks Forth Foster Fountain Four Fours Freedom Freer Freshwater Friend Friendly Friendship Front Frost Fully
Fussy Gala Gallant Gals Gaming Gamut Gander Gang Gap Garland Garnet Garrison Gas Gassing Gates Gateway Gay Gees Gent
Gentry Gill Give Glad Gland Glide Globe Goes Golden Golf Gonna Goodwill Gore Gorges Goring Gosh Grab Grabs Grace
Graces Graft Grain Gram Grand Grandson Granite Grant Grants Grapevine Grave Gray Grays Green Greenback Grenade Grill
Grimes Grins Groom Grottoes Grove Groves Grub Guessing Guinea Guise Gulf Gunning Guy Ha Hackney Hail Hale Hales
Halfway Halls Ham Hamlet Hammer Happy Harbor Hard Hardy Harmony Harrow Hart Harts Harvest Haste Hat Hatch Hatting
Haven Hay Hays Hazard Headland Headlands Healing Heath Heather Heel Hell Helper Hem Hemlock Herald Heron Hickory
Hideaway Highland Highlands Hill Hillier Hills Hillside Hinge Hinges Hit Ho Hobo Hocking Holder Holiday Holler Holly
Home Homeland Homestead Hone Honey Hook Hooks Hope Horn Hose Hospital Hour Hove Hub Hue Hull Humble Hunter Hunting
Hurricane Hurt Ifs Ii Imperial Independence Industry Ins Intercourse Iota Is Islands Isle Ivy Jackpot Jars Jay Jelling
Jersey Jingling Job Junction Junior Juntas Jury Justice Keener Keys Keystone Kill Kiln Kilo Kin Kinder Kindred King
Kingfisher Kissing Kiwi Kiwis Knock Laces Lack Lakes Lame Lancing Lander Landing Landmark Lapel Laps Laurel Law Lay
Lazy Lead Lee Leech Leek Leer Leers Lend Lens Lent Liberal Liberty Lice Licking Limbo Limerick Limestone Limit Line
Linger Lint List Lit Liter Lively Lives Lizard Llama Loans Locking Locust Log Long Loon Loose Lorry Lot Loving Loyal
Luck Lucky Lug Lure Lye Lynch Mad Made Magazine Magenta Magnet Magnolia Maiden Maidens Maize Male Mama Mammoth Man
Manage Mane Mange Manger Mango Manly Manning Manor Mansion Mantel Many Marathon Marble Mares Maria Marina Marine
Marines Maritime Mark Marks Mars Mart Martin Mas Mascara Mascot Mason Massing Matador Maze Meadow Meadows Media Medias
Medley Meeker Melon Mentor Mercury Mere Meridian Messy Metes Metro Metropolis Midstream Midway Miles Mill Miller Mills
Miner Mining Minor Mire Mission Mobile Mold Mole Monster Monument Moody Moos Moron Moss Mosses Most Moth Motley Mound
Mounds Mountain Much Muddy Muff Muse Mussel Mustang Mutters Mystic Narrows Nasal Naval Nay Needles Never Newborn
Newton Nice Noble Nods None Normal North Northeast Northern Northwest Oar Oasis Oblong Odder Ode Of Officer Ogre Okay
Omega On One Onset Opal Opera Opportunity Oracle Oral Orange Orchards Ore Orient Oriental Otter Oust Outer Outlook
Over Overland Pace Pacific Pact Page Paint Pale Palling Pals Panacea Panda Pang Panhandle Panic Panorama Pant Papa
Papaya Par Parachute Paradise Paragon Paramount Parches Parchment Pare Parent Parks Parkway Parole Parsons Partizan
Pasta Paste Pavilion Pawing Pearl Peck Peculiar Peel Peer Pelican Pelves Pen Penal Penguin Peninsula Per Perches Perk
Pest Petal Peters Petting Phoenix Piano Pierce Pigeon Piles Pill Pin Pinch Pine Pines Pink Pinnacle Pioneer Piranhas
Plain Plains Planes Plantation Plate Plateau Plateaux Plaza Plenty Plum Plunge Point Poles Police Polish Poll Polling
Polo Ponder Pool Pop Poplar Porches Porcupine Pore Port Portal Porter Poses Posing Post Postal Pouch Pound Pout Powers
Pram Pray Prey Price Progress Prospect Prosper Prosperity Prosperous Proven Providence Pry Puck Pueblo Puke Puma Punch
Purchase Pure Quart Quarter Queens Quiche Race Raiding Rain Rainbow Rainier Rake Ranger Rapids Ravel Ravels Raven
Ravine Ray Rayon Razes Re Reading Real Rector Redhead Reek Reform Rein Reliance Republic Research Reserve Reservoir
Retreat Reunion Revel Revere Rice Riddle Ridge Rifle Ring Ripe Rivers Robe Robins Rock Rod Rode Rodeo Roe Roes Roman
Root Rose Roses Rot Rote Rots Rotunda Rouge Roulette Rude Rue Rugby Rule Rum Ruse Rush Rust Rustic Rye Sabres Sack Sag
Saga Saints Sake Saki Sale Sales Salmon Salon Salt Salve Same Sand Sandstone Sandwich Sandy Sapphire Sari Sauce
Saucier Savage Save Say Scenic Scissors Scurry Seaman Searchlight Seaside Sec Secretary Section Sector Sedan See Sees
Sells Send Sent Servant Settle Severance Shamrock Shaping Sharpness Sheering Shepherd Sherry Shields Shoals Sic Side
Sigma Silly Silos Silt Simmering Sins Sir Sire Siren Sissy Sisters Ski Skyline Slaughter Smith Smiths Smock Snow
Snowflake Snug Soars Sober Soften Solo Son Sore Sort Sours South Southern Spa Sparks Spas Spay Split Spring Springs
Spry Spur Spy Stagecoach Stains Stall Stamps Staple Staples Star Stark Start Stave Steep Sterling Still Stilling Stock
Stoke Stone Store Story Stow Strand Strawberry Street Strong Strum Success Sue Sulphur Sultan Summit Sundown Sunflower
Sunrise Sunset Sunshine Superior Supreme Surprise Sway Swisher Swords Tab Tabu Tactic Talent Tales Talisman Tallow
Talon Tame Tangent Tangerine Tango Tank Tanner Tapes Tapping Tar Tars Taut Tea Temperance Temple Termini Terrace Than
Thatcher Them Thermal Thorn Thunderbolt Tiling Till Tire Tiring Toast Toll Tomahawk Tombstone Tome Tool Tooting Tore
Tornado Torrent Toss Totes Tours Tower Trail Train Trainer Tranquillity Trial Triangle Trim Trinity Trip Trooper Tuba
Tubas Tumble Tune Tunes Turkey Turner Tussling Tweed Union Unity University Uptown Us Usher Valentine Valley Valor Van
Vary Vase Verges Veteran Vex Vi Vicar Vice Victor Victory Villa Villas Vineyard Vineyards Viola Violet Virgin Vise
Vista Vogue Volcano Wade Wake Walker Wall Walls Walnut Wanna War Ward Warden Warns Warren Warrior Waterproof Waterways
Ways We Weaver Wedding Weed Weer Wees Welcome Well Welling Wellington Wells West Westerly Western Wetter Wheeling
White Wick Wilder Willow Willows Windfall Wines Wing Wink Winner Winters Wise Withers Woodland Woodlands Wool Worms
Worth Wrangle Wrens Wright Wrist Yam Yap Yens Young Zone
"""
)
